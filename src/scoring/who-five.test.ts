import { expect, it } from 'vitest';
import { whoFive } from './who-five.js';

it.each<[readonly (number | null)[], number | null, boolean | null]>([
  [[3, 3, 3, 2, 2], 52, false],
  [[3, 3, 2, 2, 2], 48, true],
  [[5, 5, 5, 5, 5], 100, false],
  [[3, 3, 3, 2, null], null, null],
  [[3, 3, 3, 2], null, null],
  [[6, 6, 6, 6, 6], null, null],
  [[2.5, 3, 3, 2, 2], null, null],
])('%j', (codes, percentage, isLow) => {
  const found = whoFive(codes);
  expect([found?.percentage ?? null, found?.isLow ?? null]).toEqual([percentage, isLow]);
});
