import type { TextQuestion } from '../../definition/pulse-definition.js';
import { issueIf } from '../../base/issue.js';
import { parseText } from '../parse-text.js';
import type { QuestionContract } from '../question-type.js';
import { textMaximum } from './text-maximum.js';

/** Words of one's own, without the white space around them. */
export const text: QuestionContract<TextQuestion> = {
  type: 'text',
  answerable: true,
  seconds: 25,
  check(question) {
    const maximum = textMaximum(question);
    const isLength = Number.isInteger(maximum) && maximum >= 1 && maximum <= 4000;
    return issueIf(!isLength, 'maximum-length-out-of-range', ['maximumLength']);
  },
  parseAnswer: (question, value) => parseText(value, textMaximum(question)),
  codes: () => null,
  score: () => null,
};
