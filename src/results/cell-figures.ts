import { favourOf, favourOfRecommend } from '../scoring/favour.js';
import { meanEstimateOfCounts, type Estimate, type ValueCounts } from '../scoring/mean-interval.js';
import { netScoreOfSides } from '../scoring/recommend-score.js';
import { percentOf } from '../scoring/wilson-interval.js';
import type { AggregateMeasure, Figures } from './aggregate.js';
import type { CellTally } from './cell-tally.js';
import { estimateFields } from './estimate-fields.js';
import type { Variable } from './variable.js';

/** Which fifth of 0–100 a score lies in, counted from 0. */
export const bandOf = (score: number): number => Math.min(4, Math.floor(score / 20));

type Values = CellTally['values'];

/** Answers per column, low to high; null where the kind has none. */
const distribution = ({ kind, codes, options }: AggregateMeasure, values: Values): readonly number[] | null => {
  if (kind !== 'index') return (codes ?? options)?.map(column => values.get(column) ?? 0) ?? null;
  const bands = [0, 0, 0, 0, 0];
  for (const [score, count] of values) bands[bandOf(Number(score))]! += count;
  return bands;
};

/** Low to high: sums of fractions depend on their order, and the order of a tally says nothing. */
const numbersIn = (values: Values): ValueCounts =>
  [...values]
    .flatMap(([value, count]) => (typeof value === 'number' ? [[value, count] as const] : []))
    .sort(([a], [b]) => a - b);

const scoresOf = (variable: Variable, values: Values): ValueCounts =>
  numbersIn(values).flatMap(([value, count]) => {
    const score = variable.score(value);
    return score === null ? [] : [[score, count] as const];
  });

const share = (scores: ValueCounts): Estimate | null => {
  const [favourable, all] = scores.reduce(
    ([some, sum], [score, count]) => [favourOf(score) === 'favourable' ? some + count : some, sum + count],
    [0, 0],
  );
  return percentOf(favourable, all);
};

const balance = (variable: Variable, answers: ValueCounts): Estimate => {
  const sides = { favourable: 0, neutral: 0, unfavourable: 0 };
  for (const [answer, count] of answers) sides[variable.favour?.(answer) ?? favourOfRecommend(answer)] += count;
  return netScoreOfSides(sides);
};

const estimate = (variable: Variable, values: Values): Estimate | null => {
  switch (variable.measure.kind) {
    case 'ordinal':
    case 'index': {
      const scores = scoresOf(variable, values);
      return scores.length > 0 ? meanEstimateOfCounts(scores, [0, 100]) : null;
    }
    case 'recommend':
      return balance(variable, numbersIn(values));
    case 'share':
      return share(numbersIn(values));
    case 'number':
    case 'gap':
      return meanEstimateOfCounts(numbersIn(values), null);
    default:
      return null;
  }
};

/**
 * The figures of one cell. Without an interval where one response gave several of the answers: it would claim too much.
 * @param tally at least one answer
 */
export const cellFigures = (variable: Variable, tally: CellTally): Figures => {
  const { answers, given, values, skips } = tally;
  const dist = distribution(variable.measure, values);
  const found = estimate(variable, values);
  return {
    n: given,
    ...(dist ? { dist } : {}),
    na: skips.na,
    pns: skips.pns,
    miss: skips.blank,
    ...(found ? estimateFields(variable.measure.kind, found, given === answers) : {}),
  };
};
