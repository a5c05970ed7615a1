import { favourOf, type Favour } from './favour.js';

/** Percent of the whole per column, not rounded; zeros for an empty distribution. */
export const percentages = (counts: readonly number[]): readonly number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map(count => (total === 0 ? 0 : (100 * count) / total));
};

/**
 * Percent favourable, neutral and unfavourable of a distribution, by `favourOf`. Made of counts, not of percentages that
 * were already rounded (Cabinet Office, Civil Service People Survey 2018, technical guide, page 21).
 * @param scores the score of each column, 0–100
 * @param counts answers per column, in the same order
 */
export const favourShares = (
  scores: readonly number[],
  counts: readonly number[],
): Readonly<Record<Favour, number>> => {
  const shares = { favourable: 0, neutral: 0, unfavourable: 0 };
  percentages(counts).forEach((share, column) => (shares[favourOf(scores[column] ?? 0)] += share));
  return shares;
};
