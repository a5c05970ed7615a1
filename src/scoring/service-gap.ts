import { respondentScore } from './respondent-score.js';

/**
 * What was found minus what it is measured by, in points of their scale: perceived minus expected or needed (Parasuraman,
 * Zeithaml & Berry 1988, Journal of Retailing 64, 12–40), or how a department sees itself minus how it is seen.
 * Below zero the service falls short; for self and other, above zero it overrates itself. Null where one is missing.
 */
export const serviceGap = (found: number | null, measuredBy: number | null): number | null =>
  found === null || measuredBy === null ? null : found - measuredBy;

/** How many of the 22 items of SERVQUAL belong to each dimension, in the order of the form (same source). */
const servqualItems = { tangibles: 4, reliability: 5, responsiveness: 4, assurance: 4, empathy: 5 } as const;

export type ServqualDimension = keyof typeof servqualItems;

/**
 * The gap of each SERVQUAL dimension: the mean of its items' gaps, by the half rule. The items are not ours to ship. With
 * the perceptions alone in place of gaps these are the dimensions of SERVPERF (Cronin & Taylor 1992, Journal of Marketing
 * 56, 55–68).
 * @param gaps 22 gaps in the order of the form, null where one of the pair is missing
 */
export const servqualGaps = (gaps: readonly (number | null)[]): Readonly<Record<ServqualDimension, number | null>> => {
  let start = 0;
  const dimensions = Object.entries(servqualItems).map(([dimension, items]) => {
    const own = Array.from({ length: items }, (_, place) => gaps[start + place] ?? null);
    start += items;
    return [dimension, respondentScore(own)];
  });
  return Object.fromEntries(dimensions) as Readonly<Record<ServqualDimension, number | null>>;
};

/** The mean gap of several dimensions; null for none. */
export const unweightedGap = (gaps: readonly number[]): number | null =>
  weightedGap(
    gaps,
    gaps.map(() => 1),
  );

/**
 * The mean gap of several dimensions, each by how much it matters (Zeithaml, Parasuraman & Berry 1990, Delivering Quality
 * Service, appendix A): Σ weight · gap / Σ weight. Null when nothing has a weight.
 * @param weights 100 points shared out among the dimensions; another sum is taken as the whole
 */
export const weightedGap = (gaps: readonly number[], weights: readonly number[]): number | null => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(whole > 0)) return null;
  return gaps.reduce((sum, gap, place) => sum + gap * (weights[place] ?? 0), 0) / whole;
};
