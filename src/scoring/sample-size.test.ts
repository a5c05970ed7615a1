import { expect, it } from 'vitest';
import { krejcieMorganSampleSize } from './sample-size.js';

// The last row is printed as 384; the authors' own formula gives 383.
it.each([
  [1, 1],
  [15, 14],
  [25, 24],
  [75, 63],
  [120, 92],
  [250, 152],
  [1500, 306],
  [75_000, 382],
  [100_000, 383],
])('of %i people %i are needed', (population, expected) => {
  expect(krejcieMorganSampleSize(population)).toBe(expected);
});
