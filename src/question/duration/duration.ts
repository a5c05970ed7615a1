import { issueIf } from '../../base/issue.js';
import { ok } from '../../base/result.js';
import type { DurationQuestion } from '../../definition/pulse-definition.js';
import type { QuestionContract } from '../question-type.js';
import { refuse } from '../refuse.js';

/** A hundred years. */
const longest = 100 * 366 * 1440;

const isMinutes = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= longest && !Object.is(value, -0);

/**
 * A length of time, answered in whole minutes; a day is 24 hours of the clock, 1,440 minutes. It has no score. Results show the
 * mean in minutes and never how often a single length was given.
 */
export const duration: QuestionContract<DurationQuestion> = {
  type: 'duration',
  answerable: true,
  seconds: 7.5,
  check: ({ minimum = 0, maximum = longest, precision }) => [
    ...issueIf(!isMinutes(minimum), 'not-minutes', ['minimum']),
    ...issueIf(!isMinutes(maximum), 'not-minutes', ['maximum']),
    ...issueIf(minimum > maximum, 'minimum-above-maximum', ['minimum']),
    ...issueIf(
      precision === 'days' && minimum <= maximum && Math.ceil(minimum / 1440) * 1440 > maximum,
      'no-possible-answer',
      ['precision'],
    ),
  ],
  parseAnswer(question, value) {
    const { minimum = 0, maximum = longest } = question;
    if (typeof value !== 'number') return refuse('wrong-type');
    const isWhole = isMinutes(value) && (question.precision !== 'days' || value % 1440 === 0);
    if (!isWhole) return refuse('not-minutes');
    if (value < minimum) return refuse('time-too-short');
    return value > maximum ? refuse('time-too-long') : ok(value);
  },
  codes: () => null,
  score: () => null,
};
