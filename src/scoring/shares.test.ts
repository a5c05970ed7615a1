import { expect, it } from 'vitest';
import { favourShares, percentages } from './shares.js';

it.each<[readonly number[], readonly number[]]>([
  [
    [1, 3],
    [25, 75],
  ],
  [
    [0, 0],
    [0, 0],
  ],
])('%j are %j percent', (counts, expected) => expect(percentages(counts)).toEqual(expected));

it.each<[string, readonly number[], readonly number[], readonly number[]]>([
  ['five points', [0, 25, 50, 75, 100], [1, 2, 3, 4, 10], [70, 15, 15]],
  ['the same turned round', [100, 75, 50, 25, 0], [1, 2, 3, 4, 10], [15, 15, 70]],
  ['no, partly, yes', [0, 50, 100], [5, 1, 4], [40, 10, 50]],
])('takes %s apart', (_case, scores, counts, expected) => {
  const { favourable, neutral, unfavourable } = favourShares(scores, counts);
  [favourable, neutral, unfavourable].forEach((share, side) => expect(share).toBeCloseTo(expected[side] ?? NaN, 12));
});
