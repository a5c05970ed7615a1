import { describe, expect, it } from 'vitest';
import type { Rotation } from '../definition/pulse-definition.js';
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

describe('what earlier waves asked', () => {
  const three: readonly Rotation[] = [{ of: ['a', 'b', 'c'], ask: 1 }];
  it.each<readonly [string, readonly Rotation[], readonly string[], readonly string[]]>([
    ['comes last', three, ['a'], ['a', 'b']],
    ['comes last, the latest first', three, ['a', 'b'], ['b', 'a']],
    ['comes again when all have come', three, ['a', 'b', 'c'], ['c', 'b']],
    ['counts, where it was equally late', [{ of: ['a', 'b', 'c'], ask: 2 }], ['ab', 'ac'], ['a']],
    ['does not count for what is new', [{ of: ['a', 'n'], ask: 1 }], ['a', 'a', 'a'], ['a']],
    ['of a question that is gone changes nothing', three, ['x', 'y'], ['a', 'b']],
    ['of another rotation changes nothing', [...three, { of: ['x', 'y'], ask: 1 }], ['x'], ['a', 'b', 'x']],
  ])('%s', (_, rotations, waves, expected) => {
    const past = waves.map(wave => [...wave]);
    expect(drawLeftOut(rotations, () => 0, past)).toEqual(expected);
  });

  it('brings each question equally often, whatever chance does', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      let state = seed;
      const unit = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
      const of = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].slice(0, 2 + (seed % 6));
      const ask = 1 + (seed % (of.length - 1));
      const past: string[][] = [];
      const counts = new Map(of.map(id => [id, 0]));
      for (let wave = 1; wave <= 60; wave += 1) {
        const leftOut = drawLeftOut([{ of, ask }], unit, past);
        const asked = of.filter(id => !leftOut.includes(id));
        expect(asked).toHaveLength(ask);
        for (const id of asked) counts.set(id, counts.get(id)! + 1);
        past.push(asked);
        const spread = Math.max(...counts.values()) - Math.min(...counts.values());
        expect(spread, `${ask} of ${of.length} in wave ${wave}, seed ${seed}`).toBeLessThanOrEqual(1);
      }
    }
  });
});
