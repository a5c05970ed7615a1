import { expect, it } from 'vitest';
import { auditCompanies } from './audit-summary.js';

it('computes nothing from what is published of random companies, and much from plain thresholds', () => {
  const { ours, thresholds, examples } = auditCompanies(1, 40);
  expect(examples).toEqual([]);
  expect(ours.leaks).toBe(0);
  // An auditor that finds nothing anywhere would prove nothing.
  expect(thresholds.leakingCompanies).toBeGreaterThan(37);
  expect(ours.figures).toBeGreaterThan(0.8 * thresholds.figures);
}, 240_000);

it.each([
  ['what is left beside two teams that are known together only', 175],
  ['answers of one band where two questions have as many answers as their mean', 200_776],
  ['the same in a department with teams', 202_580],
  ['four answers of a department that only many sums together give away', 201_933],
])('does not compute %s', (_case, seed) => expect(auditCompanies(seed, 1).examples).toEqual([]), 60_000);
