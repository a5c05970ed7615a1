import { isJsonObject } from '../base/json.js';
import { evaluateCondition, type ConditionFacts } from '../definition/condition.js';
import { lengthOf, parseDuration } from '../definition/iso-duration.js';
import type { Id, PulseDefinition } from '../definition/pulse-definition.js';

/**
 * That this device asks again: no answer, nobody's name, and days instead of times. It is read where the pulse waits for its
 * moment, and deleted when that has been answered or the last day is over.
 */
export interface Reminder {
  readonly pulse: Id;
  /** Of the pulse that was answered, for the person to read. */
  readonly title: string;
  /** First and last day on which it holds: ISO 8601, UTC. */
  readonly from: string;
  readonly until: string;
  readonly context: Readonly<Record<Id, string>>;
}

/** Enough for everything that somebody can have answered within a few weeks. */
const mostKept = 20;

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const dayAfter = (nowMs: number, duration: string): string => {
  const length = parseDuration(duration);
  return dayOf(nowMs + (length ? lengthOf(length) : 0));
};

const isTexts = (value: unknown): value is Record<string, string> =>
  isJsonObject(value) && Object.values(value).every(text => typeof text === 'string');

const isReminder = (value: unknown): value is Reminder =>
  isJsonObject(value) &&
  ['pulse', 'title', 'from', 'until'].every(name => typeof value[name] === 'string') &&
  isTexts(value['context']);

/** The reminders in a record of the device that have not expired; what is none is let go of. */
export const keptReminders = (record: unknown, nowMs: number): readonly Reminder[] =>
  (Array.isArray(record) ? record : []).filter(isReminder).filter(({ until }) => until >= dayOf(nowMs));

/** The reminder of a pulse that has been due the longest; undefined where none is. */
export const dueReminder = (reminders: readonly Reminder[], pulse: Id, nowMs: number): Reminder | undefined =>
  reminders
    .filter(each => each.pulse === pulse && each.from <= dayOf(nowMs) && each.until >= dayOf(nowMs))
    .sort((a, b) => (a.from < b.from ? -1 : 1))[0];

/** What an answer asks to be followed by, where the conditions hold. `drawn` is the random id that all of it shares. */
export const remindersOf = (
  { followUps = [], title }: Pick<PulseDefinition, 'followUps' | 'title'>,
  facts: ConditionFacts,
  nowMs: number,
  drawn: string,
): readonly Reminder[] =>
  followUps
    .filter(each => !each.if || evaluateCondition(each.if, facts))
    .map(({ pulse, after, expires, context = {}, draw: names = [] }) => ({
      pulse,
      title,
      from: dayAfter(nowMs, after),
      until: dayAfter(nowMs, expires),
      context: { ...context, ...Object.fromEntries(names.map(id => [id, drawn])) },
    }));

/** The record after a pulse has been answered: without the reminder that was due for it, with those it asks for itself. */
export const afterAnswer = (
  reminders: readonly Reminder[],
  pulse: Id,
  added: readonly Reminder[],
  nowMs: number,
): readonly Reminder[] => {
  const used = dueReminder(reminders, pulse, nowMs);
  return [...reminders.filter(each => each !== used), ...added].slice(-mostKept);
};
