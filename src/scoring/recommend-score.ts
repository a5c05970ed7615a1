import { favourOfRecommend, type Favour } from './favour.js';
import type { Estimate } from './mean-interval.js';
import { normalQuantile975 } from './normal-distribution.js';

/**
 * Percentage of favourable answers minus percentage of unfavourable ones, −100 to 100. Interval: score ± z · SE with
 * SE = 100 √((p + d − (p − d)²) / n), the variance of a trinomial difference (Rocks 2016, Interval estimation for the
 * "Net Promoter Score", The American Statistician 70(4), 365–372, Wald); left out when all answers are on one side,
 * where that variance is zero.
 * @param sides at least one
 */
export const netScore = (sides: readonly Favour[]): Estimate => {
  const n = sides.length;
  const promoters = sides.filter(side => side === 'favourable').length / n;
  const detractors = sides.filter(side => side === 'unfavourable').length / n;
  const score = promoters - detractors;
  const variance = promoters + detractors - score ** 2;
  const point = 100 * score;
  if (n < 2 || variance < 1e-9) return { point };
  const half = 100 * normalQuantile975 * Math.sqrt(variance / n);
  return { point, lo: Math.max(-100, point - half), hi: Math.min(100, point + half) };
};

/**
 * Recommend score from 0–10 answers: percentage of 9 and 10 minus percentage of 0 to 6, with the interval of `netScore`.
 * @param answers at least one
 */
export const recommendScore = (answers: readonly number[]): Estimate => netScore(answers.map(favourOfRecommend));
