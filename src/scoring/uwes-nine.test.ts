import { expect, it } from 'vitest';
import { uwesNine } from './uwes-nine.js';

it.each<[string, readonly (number | null)[], readonly (number | null)[]]>([
  ['vigour', [6, 6, 0, 0, 6, 0, 0, 0, 0], [6, 0, 0, 2]],
  ['dedication', [0, 0, 6, 6, 0, 0, 6, 0, 0], [0, 6, 0, 2]],
  ['absorption', [0, 0, 0, 0, 0, 6, 0, 6, 6], [0, 0, 6, 2]],
  ['what was answered', [4, null, 3, null, 2, null, null, null, 5], [3, null, null, null]],
  ['two of three', [4, null, 3, 3, 2, 1, null, null, 5], [3, 3, 3, 3]],
])('finds %s', (_case, codes, expected) => {
  const { vigour, dedication, absorption, total } = uwesNine(codes);
  expect([vigour, dedication, absorption, total]).toEqual(expected);
});
