import type { Estimate } from '../scoring/mean-interval.js';
import type { AggregateMeasure, Figures } from './aggregate.js';

/** Four decimals: finer than any reader shows, so that rounding happens once, there. */
const trim = (value: number): number => Math.round(value * 1e4) / 1e4;

/**
 * An estimate as the fields of a figure: the mean of a scale or an index, the value of any other kind.
 * @param isIndependent false where one response gave several of the answers: an interval would claim too much
 */
export const estimateFields = (
  kind: AggregateMeasure['kind'],
  { point, sd, lo, hi }: Estimate,
  isIndependent = true,
): Partial<Figures> => ({
  [kind === 'ordinal' || kind === 'index' ? 'mean' : 'value']: trim(point),
  ...(sd === undefined ? {} : { sd: trim(sd) }),
  ...(isIndependent && lo !== undefined && hi !== undefined ? { lo: trim(lo), hi: trim(hi) } : {}),
});
