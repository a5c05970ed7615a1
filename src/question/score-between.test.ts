import { expect, it } from 'vitest';
import { scoreBetween } from './score-between.js';

it.each([
  [1, 1, 5, false, 0],
  [4, 1, 5, false, 75],
  [5, 1, 5, false, 100],
  [4, 1, 5, true, 25],
  [0, 0, 10, true, 100],
  [2, 0, 2, false, 100],
  [10, 10, 20, false, 0],
])('puts %d of %d to %d (reversed: %s) at %d', (code, low, high, isReversed, score) => {
  expect(scoreBetween(code, low, high, isReversed)).toBe(score);
});
