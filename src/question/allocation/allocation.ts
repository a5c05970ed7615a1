import { issueIf, type Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import { ok, type Result } from '../../base/result.js';
import type { AllocationQuestion } from '../../definition/pulse-definition.js';
import { checkOptions } from '../check-options.js';
import type { QuestionContract } from '../question-type.js';
import { refuse } from '../refuse.js';

/** The points that are shared out. Default 100. */
const pointsIn = ({ total = 100 }: AllocationQuestion): number => total;

const isPoints = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** All points that were given so far. */
const sumOf = (points: Readonly<Record<string, string | number>>): number =>
  Object.values(points).reduce<number>((sum, value) => sum + Number(value), 0);

type Points = Readonly<Record<string, number>>;

const parsePoints = (question: AllocationQuestion, value: unknown): Result<Points, readonly Issue[]> => {
  if (!isJsonObject(value)) return refuse('wrong-type');
  const known = question.options.map(option => option.value);
  if (!Object.keys(value).every(option => known.includes(option))) return refuse('unknown-option');
  if (!Object.values(value).every(isPoints)) return refuse('not-points');
  const points = Object.fromEntries(
    known.map(option => [option, Object.hasOwn(value, option) ? Number(value[option]) : 0]),
  );
  const left = pointsIn(question) - sumOf(points);
  if (left === 0) return ok(points);
  return refuse(left > 0 ? 'points-left' : 'too-many-points');
};

/**
 * Points shared among options, all of them whole and none left: answered with the points by option, 0 where it got none. It has
 * no score. Results show the mean points of each option, as `<question>.<option>`; with 100 points these are the weights of
 * SERVQUAL's dimensions (Zeithaml, Parasuraman and Berry, 1990, Delivering Quality Service).
 */
export const allocation: QuestionContract<AllocationQuestion> = {
  type: 'allocation',
  answerable: true,
  seconds: 7.5,
  itemsAddUp: true,
  check: ({ step = 5, total = 100, ...others }) => [
    ...checkOptions(others),
    // An answer is an object by option: it must not have one before it is given.
    ...issueIf(
      others.options.some(({ value }) => value in {}),
      'reserved-id',
      ['options'],
    ),
    ...issueIf(!isPoints(total) || total < 2, 'total-out-of-range', ['total']),
    ...issueIf(!isPoints(step) || step < 1 || step > total, 'points-step-out-of-range', ['step']),
  ],
  parseAnswer: (question, value) => parsePoints(question, value),
  codes: () => null,
  score: () => null,
  items: question =>
    question.options.map(({ value, label }) => ({
      question: { id: `${question.id}.${value}`, type: 'number', title: label },
      textPath: `options.${value}.label`,
      read(answer) {
        const points = parsePoints(question, answer);
        return points.ok ? points.value[value] : undefined;
      },
    })),
};
