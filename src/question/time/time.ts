import { issueIf } from '../../base/issue.js';
import { ok } from '../../base/result.js';
import type { TimeQuestion } from '../../definition/pulse-definition.js';
import type { QuestionContract } from '../question-type.js';
import { refuse } from '../refuse.js';

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/**
 * A time of day, answered as `hh:mm` of 24 hours, on whatever clock the person reads. It has no score and no place in results: no
 * mean of times around midnight means anything.
 */
export const time: QuestionContract<TimeQuestion> = {
  type: 'time',
  answerable: true,
  seconds: 7.5,
  check: ({ minimum = '00:00', maximum = '23:59' }) => [
    ...issueIf(!isTime(minimum), 'not-a-time', ['minimum']),
    ...issueIf(!isTime(maximum), 'not-a-time', ['maximum']),
    ...issueIf(isTime(minimum) && isTime(maximum) && minimum > maximum, 'minimum-above-maximum', ['minimum']),
  ],
  parseAnswer({ minimum = '00:00', maximum = '23:59' }, value) {
    if (Number.isNaN(value)) return refuse('not-a-time');
    if (typeof value !== 'string') return refuse('wrong-type');
    if (!isTime(value)) return refuse('not-a-time');
    if (value < minimum) return refuse('time-too-early');
    return value > maximum ? refuse('time-too-late') : ok(value);
  },
  codes: () => null,
  score: () => null,
};
