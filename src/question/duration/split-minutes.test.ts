import { expect, it } from 'vitest';
import { splitMinutes, sumMinutes } from './split-minutes.js';

it.each([
  [0, [60, 1], [0, 0]],
  [90, [60, 1], [1, 30]],
  [6000, [60, 1], [100, 0]],
  [2880, [1440], [2]],
  [720, [1440], [0.5]],
])('parts %d minutes into fields of %o', (total, fields, counts) => {
  expect(splitMinutes(total, fields)).toEqual(counts);
  expect(sumMinutes(counts, fields)).toBe(total);
});

it.each([
  [[null, null], null],
  [[1, null], 60],
  [[null, 90], 90],
  [[0, 0], 0],
  [[Number.NaN, 5], Number.NaN],
])('adds up %o to %d', (counts, total) => {
  expect(sumMinutes(counts, [60, 1])).toBe(total);
});
