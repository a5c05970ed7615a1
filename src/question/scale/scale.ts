import type { ScaleQuestion } from '../../definition/pulse-definition.js';
import { issueIf } from '../../base/issue.js';
import { parseCode } from '../parse-code.js';
import type { QuestionContract } from '../question-type.js';
import { scoreBetween } from '../score-between.js';
import { ownScore, scaleCodes } from './scales.js';

/** A labelled scale, answered with the code of one of its points. */
export const scale: QuestionContract<ScaleQuestion> = {
  type: 'scale',
  answerable: true,
  seconds: 7.5,
  check(question, definition) {
    const codes = scaleCodes(question.scale, definition);
    const isAscending = codes.every((code, place) => place === 0 || code > codes[place - 1]!);
    return [
      ...issueIf(codes.length === 0, 'unknown-scale', ['scale']),
      ...issueIf(codes.length === 1, 'scale-too-short', ['scale']),
      ...issueIf(!isAscending, 'scale-not-ascending', ['scale']),
    ];
  },
  parseAnswer: (question, value, { definition }) => parseCode(value, scaleCodes(question.scale, definition)),
  codes: (question, { definition }) => scaleCodes(question.scale, definition),
  score(question, value, definition) {
    const own = ownScore(question.scale, Number(value), definition);
    if (own !== undefined) return scoreBetween(own, 0, 100, question.reverse);
    const codes = scaleCodes(question.scale, definition);
    return codes.length < 2 ? null : scoreBetween(Number(value), codes[0]!, codes.at(-1)!, question.reverse);
  },
};
