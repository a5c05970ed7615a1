import type { NpsQuestion } from '../../definition/pulse-definition.js';
import { checkLabels } from '../check-labels.js';
import { parseCode } from '../parse-code.js';
import type { QuestionContract } from '../question-type.js';
import { scoreBetween } from '../score-between.js';

const codes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How likely somebody is to recommend, 0 to 10. */
export const nps: QuestionContract<NpsQuestion> = {
  type: 'nps',
  answerable: true,
  seconds: 7.5,
  check: ({ labels }) => checkLabels(labels, value => codes.includes(value)),
  parseAnswer: (_question, value) => parseCode(value, codes),
  codes: () => codes,
  score: (question, value) => scoreBetween(Number(value), 0, 10, question.reverse),
};
