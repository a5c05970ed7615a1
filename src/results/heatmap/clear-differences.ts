import type { Sample } from '../../scoring/mean-difference.js';
import { normalQuantile975 } from '../../scoring/normal-distribution.js';
import { studentTwoSided } from '../../scoring/student-distribution.js';
import { isSuppressed, type AggregateMeasure, type CellContent } from '../aggregate.js';

/** From this many points on a difference is worth naming. */
export const namedPoints = 5;

/** Share of wrong findings among those that are named. */
const level = 0.05;

/**
 * Answers from which on a difference may be named: 30 for a question, 20 for a dimension, 10 for an index (UK Civil Service
 * People Survey, technical guide).
 */
export const leastAnswers = ({ id, kind }: AggregateMeasure): number => {
  if (id.startsWith('score:')) return 10;
  return kind === 'index' ? 20 : 30;
};

/**
 * What is known of a figure's answers. Where no standard deviation is given, it is that of the wider side of the interval: an
 * interval may be cut off at an end of the scale. Null for what is hidden, or has neither.
 */
export const sampleOf = (content: CellContent | undefined): Sample | null => {
  if (!content || isSuppressed(content)) return null;
  const { n, value, mean = value, lo, hi } = content;
  if (mean === undefined) return null;
  const half = lo === undefined || hi === undefined ? null : Math.max(hi - mean, mean - lo);
  const sd = content.sd ?? (half === null ? null : (half / normalQuantile975) * Math.sqrt(n));
  return sd === null ? null : { mean, sd, n };
};

/** All samples as one; null where there is none. */
export const pooledSample = (samples: readonly Sample[]): Sample | null => {
  const n = samples.reduce((sum, sample) => sum + sample.n, 0);
  if (n < 2) return null;
  const mean = samples.reduce((sum, sample) => sum + sample.n * sample.mean, 0) / n;
  const squares = samples.reduce((sum, one) => sum + (one.n - 1) * one.sd ** 2 + one.n * (one.mean - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (n - 1)), n };
};

/**
 * p value of Welch's test (1947, Biometrika 34), two-sided; null where it cannot be made. Without the interval that
 * `welchDifference` adds: hundreds of comparisons would wait for what nobody reads.
 */
const welchP = (first: Sample, second: Sample): number | null => {
  const [a, b] = [first.sd ** 2 / first.n, second.sd ** 2 / second.n];
  if (first.n < 2 || second.n < 2 || !(a + b > 0)) return null;
  const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  return studentTwoSided((first.mean - second.mean) / Math.sqrt(a + b), df);
};

/** A part of the answers against all the others; null where there are no others. */
const againstTheRest = (part: Sample, whole: Sample): number | null => {
  const n = whole.n - part.n;
  const mean = (whole.mean * whole.n - part.mean * part.n) / n;
  return welchP(part, { mean, sd: whole.sd, n });
};

/** A comparison that was made, and what it is about. */
export interface Comparison<T> {
  readonly about: T;
  readonly points: number;
  /** p value before it is corrected. */
  readonly p: number;
}

/** Compares a part with the whole that it belongs to; null where nothing can be tested, or too few answered. */
export const compareWithWhole = <T>(
  about: T,
  part: Sample | null,
  whole: Sample | null,
  least: number,
): Comparison<T> | null => {
  if (!part || !whole || part.n < least) return null;
  const p = againstTheRest(part, whole);
  return p === null ? null : { about, points: part.mean - whole.mean, p };
};

/** Compares two groups of different people, the first minus the second; null where nothing can be tested. */
export const compareGroups = <T>(
  about: T,
  first: Sample | null,
  second: Sample | null,
  least: number,
): Comparison<T> | null => {
  if (!first || !second || Math.min(first.n, second.n) < least) return null;
  const p = welchP(first, second);
  return p === null ? null : { about, points: first.mean - second.mean, p };
};

/**
 * The greatest p value that is still a finding (Benjamini & Hochberg 1995, Journal of the Royal Statistical Society B 57): of
 * m tests the k-th smallest, with the last k at which p · m / k is within the level. Negative without any. The same findings as
 * `correctedPValues`, without correcting the hundreds that nobody reads.
 */
const greatestFinding = (pValues: readonly number[]): number => {
  const rising = [...pValues].sort((a, b) => a - b);
  return rising.filter((p, place) => (p * rising.length) / (place + 1) <= level).at(-1) ?? -1;
};

/**
 * The comparisons that may be named, the most negative first: five points or more, and significant after the correction of
 * Benjamini and Hochberg over all that were made.
 */
export const clearDifferences = <T>(made: readonly (Comparison<T> | null)[]): readonly Comparison<T>[] => {
  const tested = made.filter(comparison => comparison !== null);
  const limit = greatestFinding(tested.map(({ p }) => p));
  return tested
    .filter(({ points, p }) => Math.abs(points) >= namedPoints && p <= limit)
    .sort((a, b) => a.points - b.points);
};
