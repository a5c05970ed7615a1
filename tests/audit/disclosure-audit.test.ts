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

it('does not compute what is left beside two teams that are known together only', () => {
  expect(auditCompanies(175, 1).examples).toEqual([]);
}, 60_000);
