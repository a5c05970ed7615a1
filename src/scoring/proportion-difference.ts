import type { AdjustedProportion } from './adjusted-wald.js';
import { normalQuantile975, normalTwoSided } from './normal-distribution.js';
import { wilsonInterval } from './wilson-interval.js';

/** So many of so many. */
export interface Proportion {
  /** At most `n`. */
  readonly count: number;
  /** At least 1. */
  readonly n: number;
}

const shareOf = ({ count, n }: Proportion): number => count / n;
const varianceOf = ({ count, n }: Proportion): number => ((count / n) * (1 - count / n)) / n;
const withOneOfEach = ({ count, n }: Proportion): Proportion => ({ count: count + 1, n: n + 2 });

/**
 * The first proportion minus the second, independent of each other, with the 95 % interval made of the two intervals of
 * Wilson (Newcombe 1998, Statistics in Medicine 17, 873–890, method 10). Within [−1, 1].
 */
export const newcombeDifference = (
  first: Proportion,
  second: Proportion,
): { point: number; lo: number; hi: number } => {
  const [a, b] = [shareOf(first), shareOf(second)];
  const [ofFirst, ofSecond] = [wilsonInterval(first.count, first.n), wilsonInterval(second.count, second.n)];
  const point = a - b;
  return {
    point,
    lo: point - Math.hypot(a - ofFirst.lo, ofSecond.hi - b),
    hi: point + Math.hypot(ofFirst.hi - a, b - ofSecond.lo),
  };
};

/**
 * The first proportion minus the second with one success and one failure added to each, and its 95 % interval (Agresti &
 * Caffo 2000, The American Statistician 54, 280–288). Its point lies nearer to zero than the observed one.
 */
export const agrestiCaffo = (first: Proportion, second: Proportion): AdjustedProportion => {
  const [a, b] = [withOneOfEach(first), withOneOfEach(second)];
  const point = shareOf(a) - shareOf(b);
  const standardError = Math.sqrt(varianceOf(a) + varianceOf(b));
  const half = normalQuantile975 * standardError;
  return { point, standardError, lo: point - half, hi: point + half };
};

/**
 * Tests whether two independent proportions differ: z with the pooled variance and the continuity correction of Yates,
 * and the two-sided p (Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, chapter 3). Null where all
 * or none of both are counted, which leaves nothing to compare.
 */
export const proportionTest = (first: Proportion, second: Proportion): { z: number; p: number } | null => {
  const pooled = (first.count + second.count) / (first.n + second.n);
  const variance = pooled * (1 - pooled) * (1 / first.n + 1 / second.n);
  if (variance === 0) return null;
  const difference = shareOf(first) - shareOf(second);
  const correction = (1 / first.n + 1 / second.n) / 2;
  const z = (Math.sign(difference) * Math.max(0, Math.abs(difference) - correction)) / Math.sqrt(variance);
  return { z, p: normalTwoSided(z) };
};
