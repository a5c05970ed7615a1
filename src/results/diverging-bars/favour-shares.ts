import { favourOf } from '../../scoring/favour.js';
import { percentOf } from '../../scoring/wilson-interval.js';
import type { AggregateMeasure, Figures } from '../aggregate.js';
import type { Tone } from '../chart/chart.js';

/** Percentages of answers on each side, and the interval of the favourable ones (Wilson). */
export interface FavourShares {
  readonly unfavourable: number;
  readonly neutral: number;
  readonly favourable: number;
  readonly lo: number;
  readonly hi: number;
}

/** How good a column of the distribution is, 0 to 1. */
const favourAt = (column: number, columns: number, isReversed: boolean): number => {
  const position = columns > 1 ? column / (columns - 1) : 0.5;
  return isReversed ? 1 - position : position;
};

/** The tone of a column: of many columns, neighbours share one. */
export const toneOfColumn = (column: number, { rev = false }: AggregateMeasure, columns: number): Tone =>
  `diverging-${(1 + Math.round(4 * favourAt(column, columns, rev))) as 1 | 2 | 3 | 4 | 5}`;

/** The side of a column by the rule for item scores, so that chart and figures agree. */
export const sideOfColumn = (
  column: number,
  { rev = false }: AggregateMeasure,
  columns: number,
): 'unfavourable' | 'neutral' | 'favourable' => favourOf(100 * favourAt(column, columns, rev));

/** Shares of the three sides; null where there is no distribution, or no answer. */
export const favourShares = (measure: AggregateMeasure, { n, dist = [] }: Figures): FavourShares | null => {
  const counts = { unfavourable: 0, neutral: 0, favourable: 0 };
  dist.forEach((count, column) => (counts[sideOfColumn(column, measure, dist.length)] += count));
  const estimate = dist.length < 2 ? null : percentOf(counts.favourable, n);
  return (
    estimate && {
      unfavourable: (100 * counts.unfavourable) / n,
      neutral: (100 * counts.neutral) / n,
      favourable: estimate.point,
      lo: estimate.lo,
      hi: estimate.hi,
    }
  );
};
