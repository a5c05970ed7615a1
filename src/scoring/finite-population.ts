import { normalQuantile975 } from './normal-distribution.js';

/**
 * What a standard error shrinks by when a large part of everybody has answered: √((N − n) / (N − 1)). (Cochran 1977,
 * Sampling Techniques, chapter 2; Cabinet Office, Civil Service People Survey 2018, technical guide, page 20.)
 * @param n answers, at least 1
 * @param population how many could have answered. Default: too many to matter
 * @returns 0 to 1; 1 also for a population smaller than its own answers, because then one of the two counts is wrong
 */
export const finitePopulationFactor = (n: number, population = Infinity): number =>
  population === Infinity || population < Math.max(n, 2) ? 1 : Math.sqrt((population - n) / (population - 1));

/**
 * Half the width of the 95 % Wald interval of a proportion, as a proportion: z √(p (1 − p) / n) times
 * `finitePopulationFactor`. For stating how exact a survey is; the interval of one figure is `wilsonInterval`.
 * @param proportion 0 to 1
 * @param n at least 1
 */
export const marginOfError = (proportion: number, n: number, population?: number): number =>
  normalQuantile975 * Math.sqrt((proportion * (1 - proportion)) / n) * finitePopulationFactor(n, population);
