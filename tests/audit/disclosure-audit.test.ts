import { expect, it } from 'vitest';
import { auditCompanies } from './audit-summary.js';

it('computes nothing from what is published of random companies, and much from plain thresholds', () => {
  const { ours, thresholds, examples } = auditCompanies(1, 100);
  expect(examples).toEqual([]);
  expect(ours.leaks).toBe(0);
  // An auditor that finds nothing anywhere would prove nothing.
  expect(thresholds.leakingCompanies).toBeGreaterThan(90);
  expect(ours.figures).toBeGreaterThan(0.8 * thresholds.figures);
}, 240_000);
