import { sampleVariance } from './sample-variance.js';

/**
 * Variance of answers given at random on a scale of so many points: (A² − 1) / 12 (James, Demaree & Wolf 1984, Journal of
 * Applied Psychology 69, 85–98).
 * @param points at least 2
 */
export const nullVariance = (points: number): number => (points ** 2 - 1) / 12;

/**
 * r_wg, how far a group agrees on one item: 1 minus the observed variance by that of random answers, not below 0 (same
 * source). Null for fewer than two answers.
 * @param codes the group's answers, one code apart from point to point
 * @param points of the scale, at least 2
 */
export const groupAgreement = (codes: readonly number[], points: number): number | null => {
  if (codes.length < 2) return null;
  return Math.max(0, 1 - sampleVariance(codes) / nullVariance(points));
};
