import { issueIf, type Issue } from '../../base/issue.js';
import { ok } from '../../base/result.js';
import type { DateQuestion } from '../../definition/pulse-definition.js';
import type { QuestionContract } from '../question-type.js';
import { refuse } from '../refuse.js';

/** Whether a text is a day of the Gregorian calendar such as `2026-11-22`. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** The day that a bound means; undefined where there is none, or nobody says which day it is. */
const dayOf = (bound: string | undefined, today: string | undefined): string | undefined =>
  bound === 'today' ? today : bound;

const boundIssues = (key: 'minimum' | 'maximum', bound: string | undefined): readonly Issue[] =>
  issueIf(bound !== undefined && bound !== 'today' && !isDay(bound), 'not-a-date', [key]);

/**
 * A day, answered as `yyyy-mm-dd`. A bound of `today` is the day on which the person began; a collector, which hears of an answer
 * later, does not hold it against that. It has no score and no place in results: a day can tell who answered.
 */
export const date: QuestionContract<DateQuestion> = {
  type: 'date',
  answerable: true,
  seconds: 7.5,
  check: ({ minimum, maximum }) => [
    ...boundIssues('minimum', minimum),
    ...boundIssues('maximum', maximum),
    ...issueIf(
      minimum !== undefined && maximum !== undefined && isDay(minimum) && isDay(maximum) && minimum > maximum,
      'minimum-above-maximum',
      ['minimum'],
    ),
  ],
  parseAnswer({ minimum, maximum }, value, { today }) {
    if (Number.isNaN(value)) return refuse('not-a-date');
    if (typeof value !== 'string') return refuse('wrong-type');
    if (!isDay(value)) return refuse('not-a-date');
    const [first, last] = [dayOf(minimum, today), dayOf(maximum, today)];
    if (first !== undefined && value < first) return refuse('day-too-early');
    return last !== undefined && value > last ? refuse('day-too-late') : ok(value);
  },
  codes: () => null,
  score: () => null,
};
