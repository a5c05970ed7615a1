import { describe, expect, it } from 'vitest';
import { drawLeftOut } from './rotation.js';

const sequence = (...numbers: readonly number[]): (() => number) => {
  let at = 0;
  return () => numbers[at++ % numbers.length]!;
};

describe('drawLeftOut', () => {
  it.each([
    ['the first', [{ of: ['a', 'b', 'c'], ask: 2 }], [0], ['a']],
    ['the last', [{ of: ['a', 'b', 'c'], ask: 2 }], [0.999], ['c']],
    ['without replacement', [{ of: ['a', 'b', 'c'], ask: 1 }], [0], ['a', 'b']],
    [
      'each rotation by itself',
      [
        { of: ['a', 'b'], ask: 1 },
        { of: ['c', 'd'], ask: 1 },
      ],
      [0, 0.5],
      ['a', 'd'],
    ],
    ['none where all are asked', [{ of: ['a', 'b'], ask: 2 }], [0], []],
    ['none where more are asked than there are', [{ of: ['a'], ask: 3 }], [0], []],
    ['all where none is asked', [{ of: ['a', 'b'], ask: 0 }], [0.5], ['b', 'a']],
    ['none without rotations', [], [0], []],
  ])('leaves out %s', (_, rotations, numbers, expected) => {
    expect(drawLeftOut(rotations, sequence(...numbers))).toEqual(expected);
  });

  it('leaves each out about as often as any other', () => {
    const counts: Record<string, number> = {};
    for (let draw = 0; draw < 400; draw += 1)
      for (const id of drawLeftOut([{ of: ['a', 'b', 'c', 'd'], ask: 3 }], () => (draw + 0.5) / 400))
        counts[id] = (counts[id] ?? 0) + 1;
    expect(counts).toEqual({ a: 100, b: 100, c: 100, d: 100 });
  });
});
