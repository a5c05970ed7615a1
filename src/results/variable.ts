import type { PlainAnswer, PulseResponse, SkipReason } from '../response/response.js';
import type { Favour } from '../scoring/favour.js';
import type { AggregateMeasure } from './aggregate.js';

/** What one response says about a variable: an answer, or why there is none. */
export interface Reading {
  /** What it is about, in the rounds of a group question; else null. */
  readonly item: string | null;
  readonly value: PlainAnswer | null;
  /** Null when there is a value. */
  readonly skip: SkipReason | null;
  /** Of a comment: the option that its writer chose it to be about. */
  readonly theme?: string;
}

/** One column of the results and how to read it from a response: a question, a dimension or a score. */
export interface Variable {
  readonly measure: AggregateMeasure;
  /** Responses with an answer below which it is hidden. */
  readonly minimum: number;
  /** Ids of the variables it is made of, from which it could be computed back. */
  readonly parts: readonly string[];
  /** The group question whose rounds it is asked in. */
  readonly rounds: string | null;
  /** False: shown for everybody together only. */
  readonly isSplitByGroup: boolean;
  /** True when every respondent comes by it: no condition and no rotation leaves it out. */
  readonly isAlwaysAsked: boolean;
  /**
   * Nothing for a response that was not asked; several for several rounds. Where few different things can be said, the same
   * array for what is the same, so that a million responses can be told apart at a glance.
   */
  read(response: PulseResponse): readonly Reading[];
  /** The value on 0–100; null where it has no score. */
  score(value: PlainAnswer): number | null;
  /** For the kind `recommend`: which side an answer counts for. Default: that of a 0–10 answer. */
  favour?(value: PlainAnswer): Favour;
}

/** The same variable, reading a response once however often it is asked in a row: combinations ask for their parts again. */
export const remembering = (variable: Variable): Variable => {
  let last: PulseResponse | undefined;
  let readings: readonly Reading[] = [];
  return {
    ...variable,
    read(response) {
      if (response === last) return readings;
      readings = variable.read(response);
      last = response;
      return readings;
    },
  };
};
