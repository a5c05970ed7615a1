import { expect, it } from 'vitest';
import { numbersFrom } from './random-company.js';
import { ExactRowSpace, primes, RowSpace, type SparseRow } from './row-space.js';

const row = (...coefficients: readonly number[]): SparseRow => {
  const columns = coefficients.flatMap((value, column) => (value === 0 ? [] : [column]));
  return { columns, values: columns.map(column => coefficients[column]!) };
};

const isNothingWith = (vector: Float64Array, wanted: readonly number[], prime: number): boolean =>
  wanted.reduce((sum, value, column) => sum + value * vector[column]!, 0) % prime === 0;

it.each<[string, readonly (readonly number[])[], readonly number[], boolean]>([
  ['a multiple', [[1, 1, 0]], [3, 3, 0], true],
  [
    'a part of a sum with the rest',
    [
      [1, 1, 0],
      [0, 1, 0],
    ],
    [1, 0, 0],
    true,
  ],
  ['no part of a sum alone', [[1, 1, 0]], [1, 0, 0], false],
  [
    'one value round an odd circle',
    [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ],
    [0, 0, 1],
    true,
  ],
  [
    'a fraction',
    [
      [2, 3, 0],
      [3, -2, 0],
    ],
    [0, 1, 0],
    true,
  ],
  ['nothing of what no row touches', [[1, 1, 0]], [0, 0, 1], false],
  ['the empty sum', [], [0, 0, 0], true],
])('holds %s', (_case, rows, wanted, expected) => {
  const exact = new ExactRowSpace();
  for (const coefficients of rows) exact.add(row(...coefficients));
  expect(exact.has(row(...wanted))).toBe(expected);
  for (const prime of primes) {
    const space = new RowSpace(3, prime);
    for (const coefficients of rows) space.add(row(...coefficients));
    expect(isNothingWith(space.nullVector(numbersFrom(1)), wanted, prime)).toBe(expected);
  }
});
