import { issueIf, type Issue } from '../../base/issue.js';
import { listOf } from '../definition-names.js';
import type { Operator } from '../pulse-definition.js';
import { unknownName } from '../unknown-name.js';

/** What an operator needs as `value`: nothing, whatever it compares with, a number, two ends, a day or time, words, a count, reasons. */
type Need = 'none' | 'any' | 'number' | 'range' | 'moment' | 'text' | 'count' | 'reason';

/** All operators, with what each needs of `value`. */
export const operators: Readonly<Record<Operator, Need>> = {
  is: 'any',
  'is-not': 'any',
  'at-least': 'number',
  'at-most': 'number',
  above: 'number',
  below: 'number',
  between: 'range',
  before: 'moment',
  after: 'moment',
  contains: 'text',
  'count-at-least': 'count',
  'count-at-most': 'count',
  'includes-any': 'any',
  'includes-all': 'any',
  'includes-none': 'any',
  answered: 'none',
  'not-answered': 'none',
  'skipped-as': 'reason',
};

/** Why a question was left, as a response says it. */
const reasons: ReadonlySet<unknown> = new Set(['na', 'pns', 'blank']);

type Path = Issue['path'];

const isNumber = (value: unknown): boolean =>
  (typeof value === 'string' || typeof value === 'number') && Number.isFinite(Number(value));

/** A real day, a real time of day, or one on the other, without a time zone. */
export const isMoment = (value: unknown): value is string => {
  const [text, day, timeOfDay, time] = /^(?:(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?|(\d\d:\d\d))$/.exec(String(value)) ?? [];
  const full = `${day ?? '2000-01-01'}T${timeOfDay ?? time ?? '00:00'}`;
  const readMs = Date.parse(`${full}Z`);
  return Boolean(text) && !Number.isNaN(readMs) && new Date(readMs).toISOString().startsWith(full);
};

/** The lower and the upper end: two numbers, two days, or two times. */
const rangeIssues = (value: unknown, path: Path): readonly Issue[] => {
  const ends = listOf(value);
  const [least, most] = ends as readonly (string | number)[];
  const areNumbers = ends.every(isNumber);
  const areMoments = ends.every(isMoment) && String(least).length === String(most).length;
  if (ends.length !== 2 || (!areNumbers && !areMoments)) return issueIf(true, 'not-a-range', path);
  const isTurned = areNumbers ? Number(least) > Number(most) : least! > most!;
  return issueIf(isTurned, 'minimum-above-maximum', path);
};

const checks: Readonly<Record<Exclude<Need, 'none'>, (value: unknown, path: Path) => readonly Issue[]>> = {
  any: () => [],
  number: (value, path) => issueIf(!isNumber(value), 'wrong-type', path),
  range: rangeIssues,
  moment: (value, path) => issueIf(!isMoment(value), 'not-a-moment', path),
  text: (value, path) => [value].flat().flatMap(word => issueIf(String(word).trim() === '', 'empty-text', path)),
  count: (value, path) =>
    issueIf(!isNumber(value) || !Number.isInteger(Number(value)) || Number(value) < 0, 'not-a-count', path),
  reason: (value, path) => [value].flat().flatMap(reason => unknownName('unknown-skip-reason', path, reason, reasons)),
};

/** What a comparison lacks beside its subject. */
export const comparisonIssues = ({ is, value }: Readonly<Record<string, unknown>>, path: Path): readonly Issue[] => {
  const need = typeof is === 'string' && Object.hasOwn(operators, is) ? operators[is as Operator] : 'none';
  const at = [...path, 'value'];
  return [
    ...issueIf(is === undefined, 'missing-key', [...path, 'is']),
    ...(need === 'none' ? [] : value === undefined ? issueIf(true, 'missing-key', at) : checks[need](value, at)),
  ];
};
