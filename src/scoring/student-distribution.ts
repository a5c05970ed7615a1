import { incompleteBeta } from './incomplete-beta.js';
import { invertDistribution } from './invert-distribution.js';

/**
 * P(|T| ≥ |t|) of Student's t distribution: the p value of a two-sided test (Abramowitz & Stegun 26.7.1 and 26.5.27).
 * @param df degrees of freedom, whole or not, at least 1
 */
export const studentTwoSided = (t: number, df: number): number => incompleteBeta(df / (df + t * t), df / 2, 0.5);

const search = (df: number): number => invertDistribution(t => 1 - studentTwoSided(t, df) / 2, 0.975, 0, 4);

/** By whole degrees of freedom: thousands of cells have the same few sizes, and each search takes some 50 µs. */
const known = new Map<number, number>();

/**
 * Upper 2.5 % point of Student's t: what a 95 % interval of a mean is made with.
 * @param df degrees of freedom, whole or not, at least 1
 */
export const studentQuantile975 = (df: number): number => {
  const found = known.get(df) ?? search(df);
  if (Number.isInteger(df)) known.set(df, found);
  return found;
};
