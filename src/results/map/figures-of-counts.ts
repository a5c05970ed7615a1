import type { AggregateMeasure, Figures } from '../aggregate.js';
import { intervalOfMean } from '../../scoring/mean-interval.js';
import { normalQuantile975 } from '../../scoring/normal-distribution.js';

type Counts = readonly number[];

const sumOf = (values: Counts): number => values.reduce((sum, value) => sum + value, 0);

/** Four decimals: finer than any reader shows. */
const trim = (value: number): number => Math.round(value * 1e4) / 1e4;

const within = (low: number, value: number, high: number): number => trim(Math.min(high, Math.max(low, value)));

/** Mean of 0–100 scores, sample standard deviation and t interval, as `meanEstimate` has them from single answers. */
const meanOfCounts = (counts: Counts, codes: Counts, isReversed: boolean): Partial<Figures> => {
  const n = sumOf(counts);
  const [low, high] = [codes[0] ?? 0, codes.at(-1) ?? 0];
  const scores = codes
    .map(code => (100 * (code - low)) / (high - low))
    .map(score => (isReversed ? 100 - score : score));
  const mean = sumOf(scores.map((score, index) => score * (counts[index] ?? 0))) / n;
  const squares = sumOf(scores.map((score, index) => (score - mean) ** 2 * (counts[index] ?? 0)));
  if (n < 2) return { mean: trim(mean) };
  const sd = Math.sqrt(squares / (n - 1));
  const interval = sd < 1e-9 ? null : intervalOfMean(mean, sd, n);
  const ends = interval && { lo: within(0, interval.lo, 100), hi: within(0, interval.hi, 100) };
  return { mean: trim(mean), sd: trim(sd), ...ends };
};

/** Recommend score and its interval (Rocks 2016, Wald: see `netScore`), from counts instead of single answers. */
const recommendOfCounts = (counts: Counts): Partial<Figures> => {
  const n = sumOf(counts);
  const [promoters, detractors] = [sumOf(counts.slice(9)) / n, sumOf(counts.slice(0, 7)) / n];
  const score = promoters - detractors;
  const variance = promoters + detractors - score ** 2;
  if (n < 2 || variance < 1e-9) return { value: trim(100 * score) };
  const half = normalQuantile975 * Math.sqrt(variance / n);
  return {
    value: trim(100 * score),
    lo: within(-100, 100 * (score - half), 100),
    hi: within(-100, 100 * (score + half), 100),
  };
};

/**
 * The point and the 95 % interval that the counts of a scale or of a recommend score give. Nothing for a figure that has a
 * point of its own (the server knows more, such as weights), for other kinds, and for counts that do not fit the codes.
 */
export const figuresOfCounts = (
  { kind, codes = [], rev = false }: Partial<AggregateMeasure>,
  { dist = [], mean, value }: Partial<Figures>,
): Partial<Figures> => {
  if ((mean ?? value) !== undefined || dist.length !== codes.length || sumOf(dist) <= 0) return {};
  if (kind === 'ordinal' && codes.length > 1) return meanOfCounts(dist, codes, rev);
  return kind === 'recommend' && codes.length === 11 ? recommendOfCounts(dist) : {};
};
