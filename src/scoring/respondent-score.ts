/**
 * One respondent's score of a dimension: the mean of the answered items when at least half of the expected ones were
 * answered, else null (the half rule of COPSOQ: Pejtersen et al. 2010, Scandinavian Journal of Public Health 38, suppl. 3,
 * 8–24). Items that a rotation or a condition left out are not expected. Not rounded.
 * @param scores one entry per expected item, 0–100 or all on one other scale, null where it was skipped
 */
export const respondentScore = (scores: readonly (number | null)[]): number | null => {
  const answered = scores.filter(score => score !== null);
  if (answered.length === 0 || answered.length * 2 < scores.length) return null;
  return answered.reduce((sum, score) => sum + score, 0) / answered.length;
};

/** The mean of all items, or null when one is missing: for indices that are defined for complete answers only. */
export const completeScore = (scores: readonly (number | null)[]): number | null =>
  scores.includes(null) ? null : respondentScore(scores);
