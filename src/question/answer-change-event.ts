import type { AnswerValue, SkipReason } from '../response/response.js';

/** The ways of not answering that the person chooses; `blank` is found out when the pulse is sent. */
export type ChosenSkip = Exclude<SkipReason, 'blank'>;

/**
 * What a question element asks of its surroundings when the person acts; it changes nothing by itself.
 * Internal: bubbles, not composed, so that no answer leaves the pulse's shadow root.
 */
export class AnswerChangeEvent extends Event {
  constructor(
    /** The answer; null when it was taken back. `NaN` for a number that cannot be read, which no contract accepts. */
    readonly value: AnswerValue | null,
    /** Set when the person chose "Does not apply" or "Rather not say". */
    readonly skip: ChosenSkip | null = null,
    /** Text beside an `other` option; null when there is none. */
    readonly otherText: string | null = null,
  ) {
    super('answer-change', { bubbles: true });
  }
}
