import type { IssueCode } from '../base/describe-issue.js';
import { lengthOf, parseDuration, type Duration } from '../definition/iso-duration.js';
import type { ScheduleDefinition, Weekday } from '../definition/pulse-definition.js';
import { endOf, parseHours, parseMoment } from '../definition/schedule-text.js';
import type { ScheduleSetting } from './schedule.js';
import { instantOf, wallTime } from './zoned-time.js';

/** The value of a name as `parse` reads it; undefined where it is not given, or where `parse` gives null. */
export type Take<Name> = <T>(name: Name, parse: (value: unknown) => T | null, code: IssueCode) => T | undefined;

/** A parser of texts that takes nothing else. */
export const fromText =
  <T>(parse: (text: string) => T | null) =>
  (value: unknown): T | null =>
    typeof value === 'string' ? parse(value) : null;

const parseTimeZone = (name: string): string | null => {
  try {
    wallTime(0, name);
    return name;
  } catch {
    return null;
  }
};

const parsePeriod = (text: string): Duration | null => {
  const every = parseDuration(text);
  return every && !every.timeMs && lengthOf(every) ? every : null;
};

const listOrNull = (value: unknown): readonly Weekday[] | null => (Array.isArray(value) ? value : null);

/**
 * Reads a schedule as it is authored. What cannot be read is left out; UTC stands in for a time zone that this runtime does
 * not know. Periods without a first day do not count.
 */
export const readSchedule = (take: Take<keyof ScheduleDefinition>): ScheduleSetting => {
  const timeZone = take('timeZone', fromText(parseTimeZone), 'unknown-time-zone') ?? 'UTC';
  const from = take('from', fromText(parseMoment), 'not-a-moment');
  const until = take('until', fromText(parseMoment), 'not-a-moment');
  const every = take('every', fromText(parsePeriod), 'not-a-duration');
  return {
    startMs: from && (from.kind === 'instant' ? from.ms : instantOf(from.ms, timeZone)),
    startWallMs: from && (from.kind === 'instant' ? wallTime(from.ms, timeZone) : from.ms),
    endMs: until && (until.kind === 'instant' ? until.ms : instantOf(endOf(until), timeZone)),
    every: from && every,
    open: take('open', fromText(parseDuration), 'not-a-duration'),
    timeZone,
    weekdays: take('weekdays', listOrNull, 'wrong-type'),
    hours: take('hours', fromText(parseHours), 'not-hours'),
  };
};
