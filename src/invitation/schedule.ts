import { laterOnWall, type Duration } from '../definition/iso-duration.js';
import type { Id, Weekday } from '../definition/pulse-definition.js';
import { parseMoment, type Hours } from '../definition/schedule-text.js';
import { instantOf, wallTime } from './zoned-time.js';

/** A schedule as it was read and checked. Calendar fields are in `timeZone`. */
export interface ScheduleSetting {
  /** ISO date, local date and time, or instant. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly every?: Pick<Duration, 'months' | 'days'> | undefined;
  readonly open?: Duration | undefined;
  /** IANA name, known to this browser. */
  readonly timeZone: string;
  readonly weekdays?: readonly Weekday[] | undefined;
  readonly hours?: Hours | undefined;
}

/** What a schedule says of one instant. */
export interface ScheduleVerdict {
  /** `not-open-yet`: a window follows, the first or the next. `outside-hours`: within a window, but not its days or hours. `closed`: for good. */
  readonly state: 'open' | 'not-open-yet' | 'closed' | 'outside-hours';
  /** Id of the wave that the instant belongs to, where none is open the one before; before the first, the first. */
  readonly wave: string;
  /**
   * Start and end of a window: of the one that has begun, else of the next, else of the last. Milliseconds since the epoch;
   * null where it has none. Days of the week and hours do not count.
   */
  readonly opensMs: number | null;
  readonly closesMs: number | null;
  /** When the state, or with `every` the wave, changes next; null for never. */
  readonly changesMs: number | null;
}

/** From its start on, up to but not including its end. */
interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** As `Date` numbers them. */
export const weekdayNames: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const dayOf = (wallMs: number): string => new Date(wallMs).toISOString().slice(0, 10);
const isIn = ({ startMs, endMs }: Span, instantMs: number): boolean => startMs <= instantMs && instantMs < endMs;

/** The periods of a schedule that begins, numbered from 0; without `every`, the one. */
interface Periods {
  /** Which one an instant belongs to; 0 for what is before the first. */
  indexAt(instantMs: number): number;
  /** Where it starts, on the wall. */
  wallOf(index: number): number;
  startOf(index: number): number;
}

const periodsOf = ({ from, every, timeZone }: ScheduleSetting): Periods | null => {
  const anchor = from ? parseMoment(from) : null;
  if (!anchor) return null;
  const isInstant = anchor.kind === 'instant';
  const anchorWallMs = isInstant ? wallTime(anchor.ms, timeZone) : anchor.ms;
  const { months, days } = every ?? { months: 0, days: 0 };
  const lengthMs = (months * 30.436875 + days) * dayMs;
  // Always counted from the anchor, so that a start on the 31st does not wander to the 28th after February.
  const wallOf = (index: number): number => laterOnWall(anchorWallMs, { months: months * index, days: days * index });
  const startOf = (index: number): number =>
    isInstant && index === 0 ? anchor.ms : index && !lengthMs ? Infinity : instantOf(wallOf(index), timeZone);
  const indexAt = (instantMs: number): number => {
    let index = lengthMs && Math.max(0, Math.floor((instantMs - anchorWallMs) / lengthMs));
    while (startOf(index + 1) <= instantMs) index++;
    while (index > 0 && startOf(index) > instantMs) index--;
    return index;
  };
  return { indexAt, wallOf, startOf };
};

/** What is open of a period: no longer than to the next one, nor than the schedule itself. */
const windowOf = (index: number, periods: Periods | null, { until, open, timeZone }: ScheduleSetting): Span => {
  const end = until ? parseMoment(until) : null;
  const ends = [Infinity];
  if (end) ends.push(end.kind === 'instant' ? end.ms : instantOf(end.ms + (end.kind === 'day' ? dayMs : 0), timeZone));
  if (!periods) return { startMs: -Infinity, endMs: Math.min(...ends) };
  ends.push(periods.startOf(index + 1));
  if (open) ends.push(instantOf(laterOnWall(periods.wallOf(index), open), timeZone) + open.timeMs);
  return { startMs: periods.startOf(index), endMs: Math.min(...ends) };
};

/**
 * Whether the days and hours of a schedule hold, and until when that is so. Each day has one span, which may go over
 * midnight and belongs to the day it starts on.
 */
const hoursAt = (
  { weekdays = weekdayNames, hours, timeZone }: ScheduleSetting,
  nowMs: number,
): { readonly isIn: boolean; readonly changesMs: number } => {
  const { startMinute, endMinute } = hours ?? { startMinute: 0, endMinute: 1440 };
  const length = endMinute - startMinute + (endMinute < startMinute ? 1440 : 0);
  const today = Math.floor(wallTime(nowMs, timeZone) / dayMs) * dayMs;
  let inUntilMs: number | null = null;
  // Two weeks, because daylight saving can swallow the hour of the one day in a week.
  for (let wallMs = today - dayMs; wallMs <= today + 15 * dayMs; wallMs += dayMs) {
    if (!weekdays.includes(weekdayNames[new Date(wallMs).getUTCDay()]!)) continue;
    const startMs = instantOf(wallMs + startMinute * minuteMs, timeZone);
    const endMs = instantOf(wallMs + (startMinute + length) * minuteMs, timeZone);
    if (inUntilMs === null ? isIn({ startMs, endMs }, nowMs) : startMs <= inUntilMs) inUntilMs = endMs;
    else if (inUntilMs !== null) return { isIn: true, changesMs: inUntilMs };
    else if (startMs > nowMs && startMs < endMs) return { isIn: false, changesMs: startMs };
  }
  return { isIn: inUntilMs !== null, changesMs: Infinity };
};

const isId = /^[\w-]{1,64}$/;

const waveIn = (
  periods: Periods | null,
  { timeZone }: ScheduleSetting,
  fixed: Id | undefined,
  nowMs: number,
): string =>
  fixed && isId.test(fixed)
    ? fixed
    : periods
      ? dayOf(periods.wallOf(periods.indexAt(nowMs)))
      : dayOf(wallTime(nowMs, timeZone)).slice(0, 7);

/**
 * Id of the wave that an instant belongs to: the fixed one, where it is an id; else the date, in the schedule's time zone, on
 * which its period starts; else the month, such as `2026-11`.
 */
export const waveAt = (schedule: ScheduleSetting, fixed: Id | undefined, nowMs: number): string =>
  waveIn(periodsOf(schedule), schedule, fixed, nowMs);

const stateOf = ({ startMs, endMs }: Span, isInHours: boolean, nowMs: number): ScheduleVerdict['state'] =>
  nowMs >= endMs || startMs >= endMs
    ? 'closed'
    : nowMs < startMs
      ? 'not-open-yet'
      : isInHours
        ? 'open'
        : 'outside-hours';

const orNull = (ms: number): number | null => (Number.isFinite(ms) ? ms : null);

/**
 * What a schedule says of an instant. A local time that daylight saving skips is the moment of the jump, one that comes twice
 * is the first; days and months are those of the calendar in the schedule's zone. Cheap, however far back the anchor lies.
 */
export const scheduleAt = (schedule: ScheduleSetting, fixedWave: Id | undefined, nowMs: number): ScheduleVerdict => {
  const periods = periodsOf(schedule);
  const index = periods?.indexAt(nowMs) ?? 0;
  let window = windowOf(index, periods, schedule);
  if (nowMs >= window.endMs) {
    const next = windowOf(index + 1, periods, schedule);
    if (next.startMs < next.endMs) window = next;
  }
  const hours =
    isIn(window, nowMs) && (schedule.weekdays || schedule.hours)
      ? hoursAt(schedule, nowMs)
      : { isIn: true, changesMs: Infinity };
  const state = stateOf(window, hours.isIn, nowMs);
  const changesMs = { 'not-open-yet': window.startMs, closed: Infinity }[state as string];
  return {
    state,
    wave: waveIn(periods, schedule, fixedWave, nowMs),
    opensMs: orNull(window.startMs),
    closesMs: orNull(window.endMs),
    changesMs: orNull(changesMs ?? Math.min(window.endMs, hours.changesMs)),
  };
};

const closingMs = 2 * dayMs;

/**
 * Whether a window that has begun closes soon: in its last two days, or in the last quarter of one that is shorter than eight
 * days. Never where it has no end; where it has no start, it counts as long.
 */
export const isClosingSoon = ({ opensMs, closesMs }: ScheduleVerdict, nowMs: number): boolean => {
  if (closesMs === null) return false;
  const startMs = opensMs ?? -Infinity;
  return isIn({ startMs, endMs: closesMs }, nowMs) && closesMs - nowMs <= Math.min(closingMs, (closesMs - startMs) / 4);
};
