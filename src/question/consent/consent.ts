import type { ConsentQuestion } from '../../definition/pulse-definition.js';
import { parseCode } from '../parse-code.js';
import type { QuestionContract } from '../question-type.js';

/**
 * A consent, answered with 1 where it was given; a box without a tick is a question without an answer. Required, it has to be
 * given to go on. It has no score and no place in results, for it says nothing about anything.
 */
export const consent: QuestionContract<ConsentQuestion> = {
  type: 'consent',
  answerable: true,
  seconds: 7.5,
  check: () => [],
  parseAnswer: (_question, value) => parseCode(value, [1]),
  codes: () => [1],
  score: () => null,
};
