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

/** Values and how often each of them is there. */
export type ValueCounts = readonly (readonly [value: number, count: number])[];

const sumOver = (counts: ValueCounts, term: (value: number) => number): number =>
  counts.reduce((sum, [value, count]) => sum + count * term(value), 0);

/**
 * Mean, spread and t interval of values that are known by how often each is there, cut at the ends of their scale. Equal
 * values get no interval: their zero width would claim a certainty that a few answers cannot give.
 * @param counts at least one value
 */
export const meanEstimateOfCounts = (counts: ValueCounts, range: readonly [number, number] | null): Estimate => {
  const n = sumOver(counts, () => 1);
  const point = sumOver(counts, value => value) / n;
  if (n < 2) return { point };
  const sd = Math.sqrt(sumOver(counts, value => (value - point) ** 2) / (n - 1));
  const interval = intervalOfMean(point, sd, n);
  if (interval === null || sd < 1e-9) return { point, sd: 0 };
  const [low, high] = range ?? [-Infinity, Infinity];
  return { point, sd, lo: Math.max(low, interval.lo), hi: Math.min(high, interval.hi) };
};

/**
 * The same of values one by one.
 * @param values at least one
 */
export const meanEstimate = (values: readonly number[], range: readonly [number, number] | null): Estimate =>
  meanEstimateOfCounts(
    values.map(value => [value, 1]),
    range,
  );
