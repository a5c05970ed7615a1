import { expect, it } from 'vitest';
import { RowSpace, sparseRow } from './row-space.js';

const row = (...coefficients: readonly number[]) =>
  sparseRow(new Map(coefficients.map((value, column) => [column, value])));

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
  const space = new RowSpace(3);
  for (const coefficients of rows) space.add(row(...coefficients));
  expect(space.has(row(...wanted))).toBe(expected);
});
