import { favourOfRecommend, type Favour } from './favour.js';
import type { Estimate } from './mean-interval.js';
import { normalQuantile975 } from './normal-distribution.js';

/** Answers on each side. */
export type Sides = Readonly<Record<Favour, number>>;

const sizeOf = ({ favourable, neutral, unfavourable }: Sides): number => favourable + neutral + unfavourable;

/** Favourable minus unfavourable, −1 to 1. */
const differenceOf = (sides: Sides): number => (sides.favourable - sides.unfavourable) / sizeOf(sides);

/**
 * Variance of one answer that counts +1, 0 or −1: p + d − (p − d)², that of a trinomial difference (Rocks 2016, Interval
 * estimation for the "Net Promoter Score", The American Statistician 70(4), 365–372). The standard error of the difference is
 * √(variance / n); a score has 100 times as much.
 * @param sides at least one answer
 */
export const varianceOfSides = (sides: Sides): number =>
  (sides.favourable + sides.unfavourable) / sizeOf(sides) - differenceOf(sides) ** 2;

const waldEstimate = (sides: Sides): Estimate => {
  const point = 100 * differenceOf(sides);
  const half = 100 * normalQuantile975 * Math.sqrt(varianceOfSides(sides) / sizeOf(sides));
  return { point, lo: Math.max(-100, point - half), hi: Math.min(100, point + half) };
};

/**
 * Percentage of favourable answers minus percentage of unfavourable ones, −100 to 100, and its 95 % Wald interval: score ±
 * z · SE. The interval is left out when all answers are on one side, where the variance is zero.
 * @param sides at least one answer
 */
export const netScoreOfSides = (sides: Sides): Estimate => {
  const estimate = waldEstimate(sides);
  return sizeOf(sides) < 2 || varianceOfSides(sides) < 1e-9 ? { point: estimate.point } : estimate;
};

/**
 * The same of answers one by one.
 * @param answers at least one
 */
export const netScore = (answers: readonly Favour[]): Estimate => {
  const sides = { favourable: 0, neutral: 0, unfavourable: 0 };
  for (const side of answers) sides[side] += 1;
  return netScoreOfSides(sides);
};

/**
 * The same with three answers added, ¾ to each end and 1½ to the middle, which keeps the interval honest for few answers
 * or one-sided ones (adjusted Wald; Rocks 2016). Its point lies nearer to zero
 * than the observed score.
 */
export const adjustedNetScore = ({ favourable, neutral, unfavourable }: Sides): Estimate =>
  waldEstimate({ favourable: favourable + 0.75, neutral: neutral + 1.5, unfavourable: unfavourable + 0.75 });

/**
 * Recommend score from 0–10 answers: percentage of 9 and 10 minus percentage of 0 to 6, with the interval of `netScore`.
 * @param answers at least one
 */
export const recommendScore = (answers: readonly number[]): Estimate => netScore(answers.map(favourOfRecommend));
