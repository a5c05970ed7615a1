import type { RatingQuestion } from '../../definition/pulse-definition.js';
import { issueIf } from '../../base/issue.js';
import { checkLabels } from '../check-labels.js';
import { parseCode } from '../parse-code.js';
import type { QuestionContract } from '../question-type.js';
import { scoreBetween } from '../score-between.js';
import { ratingPoints } from './rating-points.js';

/** Stars, numbers or faces, answered with 1 to the last point. */
export const rating: QuestionContract<RatingQuestion> = {
  type: 'rating',
  answerable: true,
  seconds: 7.5,
  check(question) {
    const { symbol, points = 5, labels } = question;
    const isCountable = Number.isInteger(points) && points >= 3 && points <= 10;
    return [
      ...issueIf(!isCountable, 'points-out-of-range', ['points']),
      ...(isCountable ? checkLabels(labels, value => ratingPoints(question).includes(value)) : []),
      ...issueIf(symbol === 'faces' && points !== 5, 'faces-have-five-points', ['points']),
    ];
  },
  parseAnswer: (question, value) => parseCode(value, ratingPoints(question)),
  codes: question => ratingPoints(question),
  score: (question, value) => scoreBetween(Number(value), 1, ratingPoints(question).length, question.reverse),
};
