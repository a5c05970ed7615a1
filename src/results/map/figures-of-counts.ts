import { scoreBetween } from '../../question/score-between.js';
import { favourOfRecommend } from '../../scoring/favour.js';
import { meanEstimateOfCounts } from '../../scoring/mean-interval.js';
import { netScoreOfSides } from '../../scoring/recommend-score.js';
import type { AggregateMeasure, Figures } from '../aggregate.js';
import { estimateFields } from '../estimate-fields.js';

type Counts = readonly number[];

const meanOfCounts = (counts: Counts, codes: Counts, isReversed: boolean): Partial<Figures> => {
  const [low, high] = [codes[0] ?? 0, codes.at(-1) ?? 0];
  const scores = codes.map((code, place) => [scoreBetween(code, low, high, isReversed), counts[place] ?? 0] as const);
  return estimateFields('ordinal', meanEstimateOfCounts(scores, [0, 100]));
};

const recommendOfCounts = (counts: Counts): Partial<Figures> => {
  const sides = { favourable: 0, neutral: 0, unfavourable: 0 };
  counts.forEach((count, answer) => {
    sides[favourOfRecommend(answer)] += count;
  });
  return estimateFields('recommend', netScoreOfSides(sides));
};

/**
 * The point and the 95 % interval that the counts of a scale or of a recommend score give. Nothing for a figure that has a
 * point of its own (the server knows more, such as weights), for other kinds, and for counts that do not fit the codes.
 */
export const figuresOfCounts = (
  { kind, codes = [], rev = false }: Partial<AggregateMeasure>,
  { dist = [], mean, value }: Partial<Figures>,
): Partial<Figures> => {
  const isCounted = dist.length === codes.length && dist.reduce((sum, count) => sum + count, 0) > 0;
  if ((mean ?? value) !== undefined || !isCounted) return {};
  if (kind === 'ordinal' && codes.length > 1) return meanOfCounts(dist, codes, rev);
  return kind === 'recommend' && codes.length === 11 ? recommendOfCounts(dist) : {};
};
