import { describe, expect, it } from 'vitest';
import { cronbachAlpha, feldtInterval } from './cronbach-alpha.js';

describe('cronbachAlpha', () => {
  it.each<[string, readonly (readonly number[])[], number | null]>([
    [
      'items that say the same',
      [
        [1, 1, 1],
        [4, 4, 4],
        [2, 2, 2],
      ],
      1,
    ],
    [
      'items that have nothing to do with each other',
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      0,
    ],
    [
      'items against each other, with a variance of 1 each and of their sum',
      [
        [1, 3],
        [2, 1],
        [3, 2],
      ],
      -2,
    ],
    ['one item', [[1], [2]], null],
    ['one person', [[1, 2]], null],
    [
      'equal sums',
      [
        [1, 2],
        [2, 1],
      ],
      null,
    ],
    ['nobody', [], null],
  ])('of %s', (_case, people, expected) => {
    const alpha = cronbachAlpha(people);
    if (expected === null) expect(alpha).toBeNull();
    else expect(alpha).toBeCloseTo(expected, 12);
  });
});

it('is wider for fewer people, and holds alpha', () => {
  const [few, many] = [feldtInterval(0.8, 5, 12), feldtInterval(0.8, 5, 200)];
  expect(few.lo).toBeLessThan(many.lo);
  expect(few.hi).toBeGreaterThan(many.hi);
  for (const { lo, hi } of [few, many]) expect(lo < 0.8 && 0.8 < hi).toBe(true);
});
