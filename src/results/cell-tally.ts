import type { SkipReason } from '../response/response.js';
import type { AggregateMeasure } from './aggregate.js';
import type { Reading } from './variable.js';

/** What was said in one cell, as counts alone: which answer is whose is gone. */
export interface CellTally {
  /** Responses that were asked, answered or not. */
  asked: number;
  /** Responses with an answer. */
  answers: number;
  /** Answers: a response that was asked about several things gives several. */
  given: number;
  /** Answers by value; of several choices each one that was chosen; nothing of comments. */
  readonly values: Map<string | number, number>;
  readonly skips: Record<SkipReason, number>;
}

export const emptyCellTally = (): CellTally => ({
  asked: 0,
  answers: 0,
  given: 0,
  values: new Map(),
  skips: { na: 0, pns: 0, blank: 0 },
});

const addValue = ({ values }: CellTally, value: string | number, count: number): void => {
  values.set(value, (values.get(value) ?? 0) + count);
};

/**
 * Counts what each of some responses said.
 * @param readings what one response said, at least one
 * @param responses how many said the same
 */
export const addReadings = (
  tally: CellTally,
  { kind }: AggregateMeasure,
  readings: readonly Reading[],
  responses: number,
): void => {
  tally.asked += responses;
  if (readings.some(({ value }) => value !== null)) tally.answers += responses;
  for (const { value, skip } of readings) {
    if (skip !== null) tally.skips[skip] += responses;
    if (value === null) continue;
    tally.given += responses;
    if (kind === 'text') continue;
    if (typeof value === 'object') for (const choice of value) addValue(tally, choice, responses);
    else addValue(tally, value, responses);
  }
};

/** All of several tallies in one. */
export const sumOfTallies = (tallies: readonly CellTally[]): CellTally => {
  const sum = emptyCellTally();
  for (const { asked, answers, given, values, skips } of tallies) {
    sum.asked += asked;
    sum.answers += answers;
    sum.given += given;
    for (const [value, count] of values) addValue(sum, value, count);
    for (const reason of ['na', 'pns', 'blank'] as const) sum.skips[reason] += skips[reason];
  }
  return sum;
};
