import { studentQuantile975, studentTwoSided } from './student-distribution.js';

/** What is known of the values of a group. */
export interface Sample {
  readonly mean: number;
  /** Sample standard deviation (n − 1). */
  readonly sd: number;
  readonly n: number;
}

/** The first mean minus the second, with its 95 % interval and the two-sided t test against no difference. */
export interface MeanDifference {
  readonly point: number;
  readonly standardError: number;
  readonly t: number;
  /** Degrees of freedom; with Welch not whole. */
  readonly df: number;
  readonly p: number;
  readonly lo: number;
  readonly hi: number;
}

const differenceOf = (point: number, standardError: number, df: number): MeanDifference | null => {
  if (!(standardError > 0)) return null;
  const t = point / standardError;
  const half = studentQuantile975(df) * standardError;
  return { point, standardError, t, df, p: studentTwoSided(t, df), lo: point - half, hi: point + half };
};

/**
 * Compares two independent groups whose spreads may differ (Welch 1947, Biometrika 34, 28–35; degrees of freedom by
 * Satterthwaite 1946, Biometrics Bulletin 2, 110–114). Null when a group has fewer than two values, or no value of either
 * differs from its mean.
 */
export const welchDifference = (first: Sample, second: Sample): MeanDifference | null => {
  if (first.n < 2 || second.n < 2) return null;
  const [a, b] = [first.sd ** 2 / first.n, second.sd ** 2 / second.n];
  const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  return differenceOf(first.mean - second.mean, Math.sqrt(a + b), df);
};

/**
 * Compares two values of the same people, from the summary of each and the correlation between them (Snedecor & Cochran
 * 1980, Statistical Methods, chapter 6): SE = √((s₁² + s₂² − 2 r s₁ s₂) / n). Null for fewer than two people, or when
 * everybody changed by the same.
 * @param correlation −1 to 1
 * @param n people
 */
export const pairedDifference = (
  first: Omit<Sample, 'n'>,
  second: Omit<Sample, 'n'>,
  correlation: number,
  n: number,
): MeanDifference | null => {
  if (n < 2) return null;
  const variance = first.sd ** 2 + second.sd ** 2 - 2 * correlation * first.sd * second.sd;
  return differenceOf(first.mean - second.mean, Math.sqrt(Math.max(0, variance) / n), n - 1);
};
