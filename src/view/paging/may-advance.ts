import type { QuestionType } from '../../definition/pulse-definition.js';

/** An answer that was just given, and where. */
export interface FreshAnswer {
  readonly type: QuestionType;
  /** What it was given with. Arrow keys walk through the answers, so what they pass is not meant yet. */
  readonly by: 'pointer' | 'digit' | 'key';
  /** Whether something is answered now, or said why not. */
  readonly isGiven: boolean;
  /** A text can be written beside the chosen option. */
  readonly opensText: boolean;
  /** A second digit can still make it another answer: the 1 of a 10. */
  readonly isUnfinished: boolean;
  readonly questionsOnPage: number;
  readonly isLastPage: boolean;
  /** Somebody came back to change this one answer. */
  readonly isReturning: boolean;
  readonly prefersReducedMotion: boolean;
}

/** Types that one choice answers. */
const answeredAtOnce: readonly QuestionType[] = [
  ...(['scale', 'nps', 'rating', 'yes-no', 'yes-partly-no', 'choice', 'picture-choice', 'directory'] as const),
];

/**
 * Whether a pulse may go on by itself after an answer: only where a deliberate choice answers all that the page asks. Never from
 * the last page, because what follows is sending; and not for somebody who asked their device for less that moves by itself.
 */
export const mayAdvance = (answer: FreshAnswer): boolean =>
  answeredAtOnce.includes(answer.type) &&
  answer.by !== 'key' &&
  answer.isGiven &&
  answer.questionsOnPage === 1 &&
  !(answer.opensText || answer.isUnfinished || answer.isLastPage || answer.isReturning || answer.prefersReducedMotion);
