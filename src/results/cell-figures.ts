import type { AnswerValue } from '../response/response.js';
import { favourOf, favourOfRecommend } from '../scoring/favour.js';
import { meanEstimate, type Estimate } from '../scoring/mean-interval.js';
import { netScore } from '../scoring/recommend-score.js';
import { percentOf } from '../scoring/wilson-interval.js';
import type { AggregateMeasure, Figures } from './aggregate.js';
import type { Reading, Variable } from './variable.js';

/** Which fifth of 0–100 a score lies in, counted from 0. */
export const bandOf = (score: number): number => Math.min(4, Math.floor(score / 20));

/** Answers per column, low to high; null where the kind has none. */
const distribution = (measure: AggregateMeasure, values: readonly AnswerValue[]): readonly number[] | null => {
  const columns: readonly (string | number)[] | undefined =
    measure.kind === 'index' ? [0, 1, 2, 3, 4] : (measure.codes ?? measure.options);
  if (!columns) return null;
  const counts = new Map<string | number, number>();
  for (const value of values) {
    const hits = measure.kind === 'index' && typeof value === 'number' ? [bandOf(value)] : value;
    for (const hit of typeof hits === 'object' ? hits : [hits]) counts.set(hit, (counts.get(hit) ?? 0) + 1);
  }
  return columns.map(column => counts.get(column) ?? 0);
};

const share = (scores: readonly number[]): Estimate | null =>
  percentOf(scores.filter(score => favourOf(score) === 'favourable').length, scores.length);

const estimate = (variable: Variable, values: readonly AnswerValue[]): Estimate | null => {
  const numbers = values.filter(value => typeof value === 'number');
  switch (variable.measure.kind) {
    case 'ordinal':
    case 'index': {
      const scores = values.map(value => variable.score(value)).filter(score => score !== null);
      return scores.length > 0 ? meanEstimate(scores, [0, 100]) : null;
    }
    case 'recommend':
      return netScore(numbers.map(value => variable.favour?.(value) ?? favourOfRecommend(value)));
    case 'share':
      return share(numbers);
    case 'number':
    case 'gap':
      return meanEstimate(numbers, null);
    default:
      return null;
  }
};

/** Four decimals: finer than any reader shows, so that rounding happens once, there. */
const trim = (value: number): number => Math.round(value * 1e4) / 1e4;

const estimateFields = (kind: AggregateMeasure['kind'], found: Estimate, isIndependent: boolean): Partial<Figures> => ({
  [kind === 'ordinal' || kind === 'index' ? 'mean' : 'value']: trim(found.point),
  ...(found.sd === undefined ? {} : { sd: trim(found.sd) }),
  ...(isIndependent && found.lo !== undefined && found.hi !== undefined
    ? { lo: trim(found.lo), hi: trim(found.hi) }
    : {}),
});

/**
 * The figures of one cell.
 * @param readings at least one of them answered
 * @param isIndependent false when one response gave several of the answers: an interval would claim too much
 */
export const cellFigures = (variable: Variable, readings: readonly Reading[], isIndependent: boolean): Figures => {
  const values = readings.map(({ value }) => value).filter(value => value !== null);
  const dist = distribution(variable.measure, values);
  const found = estimate(variable, values);
  const skipped = (reason: Reading['skip']): number => readings.filter(({ skip }) => skip === reason).length;
  return {
    n: values.length,
    ...(dist ? { dist } : {}),
    na: skipped('na'),
    pns: skipped('pns'),
    miss: skipped('blank'),
    ...(found ? estimateFields(variable.measure.kind, found, isIndependent) : {}),
  };
};
