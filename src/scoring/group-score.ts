const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Score of a group: the mean of its respondents' scores, each with the same weight however many items they answered
 * (Cabinet Office, Civil Service People Survey 2018, technical guide, page 12). Null when nobody has one. Not rounded.
 * @param persons one score per respondent, null for who answered too little
 */
export const groupScore = (persons: readonly (number | null)[]): number | null =>
  meanOf(persons.filter(score => score !== null));

/**
 * Mean score of a distribution (Cabinet Office, Civil Service People Survey 2018, technical guide, page 13). Null for an
 * empty one. Not rounded.
 * @param scores the score of each column, 0–100
 * @param counts answers or percent per column, in the same order
 */
export const scoreOfDistribution = (scores: readonly number[], counts: readonly number[]): number | null => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  return counts.reduce((sum, count, column) => sum + count * (scores[column] ?? 0), 0) / total;
};

/**
 * Score of a group where each respondent was asked some of the items only: the mean of the items' means, so that an item
 * drawn more often weighs no more (planned missingness; Raghunathan & Grizzle 1995, Journal of the American Statistical
 * Association 90, 54–63). Null when an item has no answer: its group cannot be compared with one that answered all.
 * @param items for each item the scores of those who were asked and answered
 */
export const meanOfItemMeans = (items: readonly (readonly number[])[]): number | null => {
  const means = items.map(meanOf).filter(mean => mean !== null);
  return means.length < items.length ? null : meanOf(means);
};
