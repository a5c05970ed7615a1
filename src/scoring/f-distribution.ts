import { incompleteBeta } from './incomplete-beta.js';
import { invertDistribution } from './invert-distribution.js';

/**
 * P(F ≤ f) of Snedecor's F distribution (Abramowitz & Stegun 26.6.2).
 * @param over degrees of freedom of the numerator, at least 1
 * @param under degrees of freedom of the denominator, at least 1
 */
export const fProbability = (f: number, over: number, under: number): number =>
  f <= 0 ? 0 : incompleteBeta((over * f) / (over * f + under), over / 2, under / 2);

/**
 * The value that F stays below with the given probability.
 * @param probability above 0, below 1
 */
export const fQuantile = (probability: number, over: number, under: number): number =>
  invertDistribution(f => fProbability(f, over, under), probability, 0, 1);
