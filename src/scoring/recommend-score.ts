import type { Estimate } from './mean-interval.js';
import { normalQuantile975 } from './student-quantile.js';

/**
 * Recommend score from 0–10 answers: percentage of 9 and 10 minus percentage of 0 to 6, −100 to 100.
 * Interval: score ± z · SE with SE = 100 √((p + d − (p − d)²) / n), the variance of a trinomial difference
 * (Rocks 2016, Wald); left out when all answers fall in one class, where that variance is zero.
 * @param answers at least one
 */
export const recommendScore = (answers: readonly number[]): Estimate => {
  const n = answers.length;
  const promoters = answers.filter(answer => answer >= 9).length / n;
  const detractors = answers.filter(answer => answer <= 6).length / n;
  const score = promoters - detractors;
  const variance = promoters + detractors - score ** 2;
  const point = 100 * score;
  if (n < 2 || variance < 1e-9) return { point };
  const half = 100 * normalQuantile975 * Math.sqrt(variance / n);
  return { point, lo: Math.max(-100, point - half), hi: Math.min(100, point + half) };
};
