import { expect, it } from 'vitest';
import { auditCompanies } from './audit-summary.js';

it('computes nothing from what is published of random companies, and much from plain thresholds', () => {
  const { ours, thresholds, examples } = auditCompanies(1, 60);
  expect(examples).toEqual([]);
  expect(ours.leaks).toBe(0);
  // An auditor that finds nothing anywhere would prove nothing.
  expect(thresholds.leakingCompanies).toBeGreaterThan(55);
  expect(ours.figures).toBeGreaterThan(0.8 * thresholds.figures);
}, 240_000);

it.each([
  ['all that a group rated in a few pairs', 105],
  ['all that a group rated, answered with one code', 6298],
])('does not compute %s', (_case, seed) => {
  expect(auditCompanies(seed, 1).examples).toEqual([]);
});
