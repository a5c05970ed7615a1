import type { Id } from '../../src/definition/pulse-definition.js';
import type { AnswerScope } from '../../src/question/question-type.js';
import type { AnswerValue } from '../../src/response/response.js';
import type { Skip } from '../../src/session/session-state.js';
import type { SeededDraw } from './seeded-draw.js';

/** Somebody in front of a pulse. */
export interface Respondent extends AnswerScope {
  /** Names this person's draws for this pulse and wave; nothing of it is sent. */
  readonly name: string;
  readonly draw: SeededDraw;
  /** The day on which the person answers, `yyyy-mm-dd`. */
  readonly today: string;
  /**
   * What people like this one say on average, 0 to 100, high is good; `item` is what the round is about. A row of a matrix is
   * asked for as `<question>.<row>`.
   */
  level(question: Id, item: Id | null): number;
  /** A number like this one's answers on average, in the unit of the question; of a duration, minutes. */
  amount(question: Id): number;
  /** What this one would tick among the entries of a list. */
  readonly needs: readonly Id[];
  readonly remarks: readonly string[];
}

/** What somebody does with a question; `blank` leaves it empty. */
export type Given =
  { readonly value: AnswerValue; readonly otherText?: string | undefined } | { readonly skip: Skip | 'blank' };

export const blank: Given = { skip: 'blank' };

/** Standard deviations in points of 0 to 100: between people, and between two answers of one person. */
const personSpread = 9;
const answerSpread = 15;

/** What this one says, around what people like this one say on average; mostly within 0 to 100. */
export const ownLevel = (
  { draw, name, level }: Respondent,
  question: Id,
  key: string,
  item: Id | null = null,
  isReversed = false,
): number => {
  const own = personSpread * draw.bell(name, 'person') + answerSpread * draw.bell(name, key);
  const found = level(question, item) + own;
  return isReversed ? 100 - found : found;
};

/** The code at a level of 0 to 100 among those from low to high. */
export const pickNear = (codes: readonly (string | number)[], level: number): string | number => {
  const place = Math.round(((codes.length - 1) * level) / 100);
  return codes[Math.min(codes.length - 1, Math.max(0, place))] ?? '';
};
