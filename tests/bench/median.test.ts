import { expect, it } from 'vitest';
import { median } from './median.js';

it.each([
  [[], Number.NaN],
  [[7], 7],
  [[9, 1, 5], 5],
  [[10, 9, 2, 1], 5.5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
