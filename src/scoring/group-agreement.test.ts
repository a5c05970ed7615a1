import { expect, it } from 'vitest';
import { groupAgreement, nullVariance } from './group-agreement.js';

it('takes random answers as equally likely', () => {
  // Variance of 1, 2, 3 drawn with equal chances.
  expect(nullVariance(3)).toBeCloseTo(2 / 3, 12);
});

it.each<[readonly number[], number | null]>([
  [[4, 4, 4], 1],
  [[3, 4, 5], 0.5],
  [[1, 5, 1, 5], 0],
  [[4], null],
])('a group that answers %j on five points agrees by %s', (codes, expected) => {
  expect(groupAgreement(codes, 5)).toBe(expected);
});
