/** Upper 5 % point of χ² with one degree of freedom, as the authors print it. */
const chiSquare = 3.841;
const margin = 0.05;
const share = 0.5;

/**
 * Answers needed to know a percentage of a population within 5 points at 95 % confidence: χ² N P (1 − P) / (d² (N − 1) +
 * χ² P (1 − P)), to the nearest whole (Krejcie & Morgan 1970, Educational and Psychological Measurement 30, 607–610).
 * @param population at least 1
 */
export const krejcieMorganSampleSize = (population: number): number => {
  const spread = chiSquare * share * (1 - share);
  return Math.round((population * spread) / (margin ** 2 * (population - 1) + spread));
};
