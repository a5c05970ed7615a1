/**
 * One respondent's score of a dimension: the mean of the answered items when at least half of the expected ones were
 * answered, else null. Items that a rotation or a condition left out are not expected.
 * @param scores one entry per expected item, 0–100, null where it was skipped
 */
export const respondentScore = (scores: readonly (number | null)[]): number | null => {
  const answered = scores.filter(score => score !== null);
  if (answered.length === 0 || answered.length * 2 < scores.length) return null;
  return answered.reduce((sum, score) => sum + score, 0) / answered.length;
};
