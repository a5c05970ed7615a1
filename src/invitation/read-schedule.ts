import type { IssueCode } from '../base/describe-issue.js';
import { fail, ok, type Result } from '../base/result.js';
import { readDuration, type Duration } from '../definition/iso-duration.js';
import type { ScheduleDefinition, Weekday } from '../definition/pulse-definition.js';
import { isTimeZone, parseHours, parseMoment, type Hours } from '../definition/schedule-text.js';
import { weekdayNames, type ScheduleSetting } from './schedule.js';

type Reader<T> = (value: unknown) => Result<T, IssueCode>;

const readMoment: Reader<string> = value => (parseMoment(String(value)) ? ok(String(value)) : fail('not-a-moment'));

const readPeriod: Reader<Duration> = value => {
  const read = readDuration(value);
  return read.ok && read.value.timeMs ? fail('not-whole-days') : read;
};

const readTimeZone: Reader<string> = value =>
  isTimeZone(String(value)) ? ok(String(value)) : fail('unknown-time-zone');

const readHours: Reader<Hours> = value => {
  const hours = parseHours(String(value));
  return hours ? (hours.startMinute === hours.endMinute ? fail('empty-hours') : ok(hours)) : fail('not-hours');
};

const readWeekdays: Reader<readonly Weekday[]> = value =>
  !Array.isArray(value)
    ? fail('wrong-type')
    : !value.length
      ? fail('no-weekday')
      : value.every(name => weekdayNames.includes(name as Weekday))
        ? ok(value as readonly Weekday[])
        : fail('unknown-value');

/**
 * Reads a schedule as it is authored. What cannot be read is left out and reported; in place of a time zone that cannot be
 * read stands UTC.
 */
export const readSchedule = (
  schedule: ScheduleDefinition,
  report: (key: keyof ScheduleDefinition, code: IssueCode) => void = () => {},
): ScheduleSetting => {
  const take = <T>(key: keyof ScheduleDefinition, read: Reader<T>): T | undefined => {
    if (schedule[key] === undefined) return undefined;
    const outcome = read(schedule[key]);
    if (outcome.ok) return outcome.value;
    report(key, outcome.error);
    return undefined;
  };
  const { from, every } = schedule;
  if (every !== undefined && from === undefined) report('every', 'every-without-from');
  return {
    from: take('from', readMoment),
    until: take('until', readMoment),
    every: take('every', readPeriod),
    open: take('open', readDuration),
    timeZone: take('timeZone', readTimeZone) ?? 'UTC',
    weekdays: take('weekdays', readWeekdays),
    hours: take('hours', readHours),
  };
};
