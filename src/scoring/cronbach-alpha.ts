import { fQuantile } from './f-distribution.js';
import { sampleVariance } from './sample-variance.js';

/**
 * Cronbach's alpha, how far the items of a dimension measure one thing: k/(k − 1) · (1 − Σ item variances / variance of
 * the sums) (Cronbach 1951, Psychometrika 16, 297–334). At most 1; below 0 where items work against each other. Null for
 * fewer than two items or people, or when all people have the same sum.
 * @param people for each person the answers to all items, reversed ones turned round; who left one out is left out
 */
export const cronbachAlpha = (people: readonly (readonly number[])[]): number | null => {
  const items = people[0]?.length ?? 0;
  if (items < 2 || people.length < 2) return null;
  const ofSums = sampleVariance(people.map(answers => answers.reduce((sum, answer) => sum + answer, 0)));
  if (ofSums === 0) return null;
  const ofItems = Array.from({ length: items }, (_, item) => sampleVariance(people.map(answers => answers[item] ?? 0)));
  return (items / (items - 1)) * (1 - ofItems.reduce((sum, variance) => sum + variance, 0) / ofSums);
};

/**
 * 95 % interval of Cronbach's alpha: 1 − (1 − α) · F, with the upper and the lower 2.5 % point of F for n − 1 and
 * (n − 1)(k − 1) degrees of freedom (Feldt 1965, Psychometrika 30, 357–370).
 * @param alpha at most 1
 * @param items k, at least 2
 * @param people n, at least 2
 */
export const feldtInterval = (alpha: number, items: number, people: number): { lo: number; hi: number } => {
  const between = people - 1;
  const within = between * (items - 1);
  return {
    lo: 1 - (1 - alpha) * fQuantile(0.975, between, within),
    hi: 1 - (1 - alpha) * fQuantile(0.025, between, within),
  };
};
