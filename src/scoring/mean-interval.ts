import { finitePopulationFactor } from './finite-population.js';
import { studentQuantile975 } from './student-distribution.js';

export interface Estimate {
  readonly point: number;
  /** Sample standard deviation (n − 1); absent for fewer than two values. */
  readonly sd?: number;
  readonly lo?: number;
  readonly hi?: number;
}

/**
 * Standard error of a mean: sd / √n, times `finitePopulationFactor` (Cochran 1977, Sampling Techniques, chapter 2).
 * @param n at least 1
 */
export const standardErrorOfMean = (sd: number, n: number, population?: number): number =>
  (sd / Math.sqrt(n)) * finitePopulationFactor(n, population);

/**
 * 95 % interval of a mean: mean ± t(n − 1) · standard error (Student 1908, Biometrika 6, 1–25). Null for fewer than two
 * values, which know no spread.
 * @param population how many could have answered. Default: too many to matter
 */
export const intervalOfMean = (
  mean: number,
  sd: number,
  n: number,
  population?: number,
): { lo: number; hi: number } | null => {
  if (n < 2) return null;
  const half = studentQuantile975(n - 1) * standardErrorOfMean(sd, n, population);
  return { lo: mean - half, hi: mean + half };
};

/**
 * Mean, spread and t interval of some values, cut at the ends of their scale. Equal values get no interval: their
 * zero width would claim a certainty that a few answers cannot give.
 * @param values at least one
 */
export const meanEstimate = (values: readonly number[], range: readonly [number, number] | null): Estimate => {
  const n = values.length;
  const point = values.reduce((sum, value) => sum + value, 0) / n;
  if (n < 2) return { point };
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - point) ** 2, 0) / (n - 1));
  const interval = intervalOfMean(point, sd, n);
  if (interval === null || sd < 1e-9) return { point, sd: 0 };
  const [low, high] = range ?? [-Infinity, Infinity];
  return { point, sd, lo: Math.max(low, interval.lo), hi: Math.min(high, interval.hi) };
};
