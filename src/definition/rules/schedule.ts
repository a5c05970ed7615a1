import { issueIf, type Issue } from '../../base/issue.js';
import { laterOnWall, lengthOf, parseDuration, type Duration } from '../iso-duration.js';
import { endOf, isTimeZone, parseHours, parseMoment, type Hours, type Moment } from '../schedule-text.js';
import { durationIssues } from './duration-issues.js';

/** What a schedule says where it can be read. Time zones are left aside: they move everything alike. */
export interface ReadSchedule {
  readonly from: Moment | null;
  readonly until: Moment | null;
  readonly every: Duration | null;
  readonly open: Duration | null;
  readonly hours: Hours | null;
  readonly weekdays: readonly unknown[] | null;
}

type Raw = Readonly<Record<string, unknown>>;

const dayMs = 86_400_000;
const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export const readRawSchedule = (raw: Raw): ReadSchedule => {
  const read = <T>(key: string, parse: (text: string) => T | null): T | null => {
    const text = raw[key];
    return typeof text === 'string' ? parse(text) : null;
  };
  const every = read('every', parseDuration);
  return {
    from: read('from', parseMoment),
    until: read('until', parseMoment),
    every: every && lengthOf(every) > 0 && every.timeMs === 0 ? every : null,
    open: read('open', parseDuration),
    hours: read('hours', parseHours),
    weekdays: Array.isArray(raw['weekdays']) ? raw['weekdays'] : null,
  };
};

const textIssues = (raw: Raw, path: Issue['path']): readonly Issue[] => {
  const unless = (key: string, isRight: (text: string) => boolean, code: Parameters<typeof issueIf>[1]) => {
    const text = raw[key];
    return issueIf(typeof text === 'string' && !isRight(text), code, [...path, key]);
  };
  const hours = raw['hours'];
  const isEmpty = typeof hours === 'string' && /^(\d\d:\d\d)-\1$/.test(hours);
  return [
    ...unless('from', text => parseMoment(text) !== null, 'not-a-moment'),
    ...unless('until', text => parseMoment(text) !== null, 'not-a-moment'),
    ...durationIssues(raw['every'], [...path, 'every']),
    ...unless('every', text => !parseDuration(text)?.timeMs, 'not-whole-days'),
    ...durationIssues(raw['open'], [...path, 'open']),
    ...unless('timeZone', isTimeZone, 'unknown-time-zone'),
    ...unless('hours', text => parseHours(text) !== null, isEmpty ? 'empty-hours' : 'not-hours'),
  ];
};

/** Not where only one is an instant: that is for the time zone to say. */
const isReversed = ({ from, until }: ReadSchedule): boolean =>
  from !== null &&
  until !== null &&
  (from.kind === 'instant') === (until.kind === 'instant') &&
  endOf(until) <= from.ms;

/** Whether the days and hours of a schedule meet a window, on the wall. Any eight days have every day of the week whole. */
const meets = ({ weekdays, hours }: ReadSchedule, startMs: number, endMs: number): boolean => {
  const [startMinute, endMinute] = hours ?? [0, 1440];
  const first = Math.floor(startMs / dayMs) - 1;
  for (let day = first; day <= first + 9; day++) {
    const isAllowed = !weekdays || weekdays.includes(weekdayNames[(((day + 4) % 7) + 7) % 7]!);
    const opensMs = day * dayMs + startMinute * 60_000;
    const closesMs = day * dayMs + endMinute * 60_000;
    if (isAllowed && opensMs < endMs && closesMs > startMs) return true;
  }
  return false;
};

/** The weekdays of the first of a month repeat after 28 years; longer than that nobody has to look. */
const maximumPeriods = 336;

const isNeverOpen = (schedule: ReadSchedule): boolean => {
  const { from, until, every, open } = schedule;
  if (!from || from.kind === 'instant' || until?.kind === 'instant') return false;
  for (let index = 0; index < (every ? maximumPeriods : 1); index++) {
    const startMs = every ? laterOnWall(from.ms, { months: every.months * index, days: every.days * index }) : from.ms;
    const closesMs = open ? laterOnWall(startMs, open) + open.timeMs : Infinity;
    const endMs = Math.min(closesMs, until ? endOf(until) : Infinity);
    if (startMs < endMs && meets(schedule, startMs, endMs)) return false;
  }
  return true;
};

/** What is wrong with a schedule of the right shape: with its texts, with what goes together, and whether it is ever open. */
export const scheduleIssues = (raw: Raw, path: Issue['path']): readonly Issue[] => {
  const texts = textIssues(raw, path);
  const schedule = readRawSchedule(raw);
  const { every, open } = schedule;
  const isLonger = every !== null && open !== null && lengthOf(open) > lengthOf(every);
  const found = [
    ...texts,
    ...issueIf(raw['every'] !== undefined && raw['from'] === undefined, 'every-without-from', [...path, 'every']),
    ...issueIf(raw['open'] !== undefined && raw['from'] === undefined, 'open-without-from', [...path, 'open']),
    ...issueIf(isLonger, 'open-longer-than-every', [...path, 'open']),
    ...issueIf(isReversed(schedule), 'until-before-from', [...path, 'until']),
  ];
  const hasWeekday = schedule.weekdays === null || schedule.weekdays.length > 0;
  return [...found, ...issueIf(!found.length && hasWeekday && isNeverOpen(schedule), 'never-open', path)];
};
