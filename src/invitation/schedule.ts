import { laterOnWall, lengthOf, type Duration } from '../definition/iso-duration.js';
import type { Id, Weekday } from '../definition/pulse-definition.js';
import { instantOf, wallTime } from './zoned-time.js';

/** A schedule as it was read and checked. A wall time has the fields of a clock in `timeZone`, written as if they were UTC. */
export interface ScheduleSetting {
  /** Of the first period, which all others are counted from. */
  readonly startMs?: number | undefined;
  readonly startWallMs?: number | undefined;
  readonly endMs?: number | undefined;
  /** Without a time of day. */
  readonly every?: Duration | undefined;
  readonly open?: Duration | undefined;
  /** IANA name, known to this runtime. */
  readonly timeZone: string;
  readonly weekdays?: readonly Weekday[] | undefined;
  /** Minutes after midnight; an end above 1440 lies on the next day. */
  readonly hours?: readonly [startMinute: number, endMinute: number] | undefined;
}

/** What a schedule says of one instant. */
export interface ScheduleVerdict {
  /**
   * `not-open-yet`: a window follows, the first or the next; `outside-hours`: within a window, but not its days or hours;
   * `closed`: for good.
   */
  readonly state: 'open' | 'not-open-yet' | 'closed' | 'outside-hours';
  /** Id of the wave that the instant belongs to; between two, the one before; before the first, the first. */
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
type Span = readonly [startMs: number, endMs: number];

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** As `Date` numbers them. */
const weekdayNames: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

// Always counted from the first, so that a start on the 31st does not wander to the 28th after February.
const wallOf = ({ startWallMs = 0, every }: ScheduleSetting, index: number): number =>
  every ? laterOnWall(startWallMs, { months: every.months * index, days: every.days * index }) : startWallMs;

const startOf = (schedule: ScheduleSetting, index: number): number =>
  index === 0
    ? (schedule.startMs ?? -Infinity)
    : schedule.every
      ? instantOf(wallOf(schedule, index), schedule.timeZone)
      : Infinity;

/** Number of the period that an instant belongs to; 0 before the first. */
const periodAt = (schedule: ScheduleSetting, nowMs: number): number => {
  const { every, startWallMs = 0 } = schedule;
  // A guess that is at most one or two beside the mark, as months have no length of their own.
  let index = every ? Math.max(0, Math.floor((nowMs - startWallMs) / lengthOf(every))) : 0;
  while (startOf(schedule, index + 1) <= nowMs) index++;
  while (index > 0 && startOf(schedule, index) > nowMs) index--;
  return index;
};

/** What is open of a period: no longer than to the next one, nor than the schedule itself. */
const windowOf = (schedule: ScheduleSetting, index: number): Span => {
  const { open, timeZone, startMs, endMs = Infinity } = schedule;
  const closesMs =
    open && startMs !== undefined
      ? instantOf(laterOnWall(wallOf(schedule, index), open), timeZone) + open.timeMs
      : Infinity;
  return [startOf(schedule, index), Math.min(endMs, closesMs, startOf(schedule, index + 1))];
};

/**
 * Whether the days and hours of a schedule hold, and until when that is so. Each day has one span, which may go over
 * midnight and belongs to the day it starts on.
 */
const hoursAt = (
  { weekdays = weekdayNames, hours: [startMinute, endMinute] = [0, 1440], timeZone }: ScheduleSetting,
  nowMs: number,
): readonly [isIn: boolean, untilMs: number] => {
  let inUntilMs: number | null = null;
  let wallMs = (Math.floor(wallTime(nowMs, timeZone) / dayMs) - 1) * dayMs;
  // Two weeks, because daylight saving can swallow the hour of the one day in a week.
  for (let days = 17; days--; wallMs += dayMs) {
    if (!weekdays.includes(weekdayNames[new Date(wallMs).getUTCDay()]!)) continue;
    const startMs = instantOf(wallMs + startMinute * minuteMs, timeZone);
    const endMs = instantOf(wallMs + endMinute * minuteMs, timeZone);
    if (inUntilMs !== null && startMs > inUntilMs) return [true, inUntilMs];
    if (endMs > Math.max(startMs, nowMs)) {
      if (inUntilMs === null && startMs > nowMs) return [false, startMs];
      inUntilMs = endMs;
    }
  }
  return [inUntilMs !== null, Infinity];
};

const dayOf = (wallMs: number): string => new Date(wallMs).toISOString().slice(0, 10);

const waveIn = (schedule: ScheduleSetting, index: number, fixed: Id | undefined, nowMs: number): string =>
  fixed && /^[\w-]{1,64}$/.test(fixed)
    ? fixed
    : schedule.startMs === undefined
      ? dayOf(wallTime(nowMs, schedule.timeZone)).slice(0, 7)
      : dayOf(wallOf(schedule, index));

/**
 * Id of the wave that an instant belongs to: the fixed one, where it is an id; else the date, in the schedule's time zone, on
 * which its period starts; else the month, such as `2026-11`.
 */
export const waveAt = (schedule: ScheduleSetting, fixed: Id | undefined, nowMs: number): string =>
  waveIn(schedule, periodAt(schedule, nowMs), fixed, nowMs);

const orNull = (ms: number): number | null => (Number.isFinite(ms) ? ms : null);

/**
 * What a schedule says of an instant. Days and months are those of the calendar in the schedule's zone; for local times that
 * daylight saving skips or repeats see `instantOf`. Cheap, however far back the first period lies.
 */
export const scheduleAt = (schedule: ScheduleSetting, fixedWave: Id | undefined, nowMs: number): ScheduleVerdict => {
  const index = periodAt(schedule, nowMs);
  let [startMs, endMs] = windowOf(schedule, index);
  const next = windowOf(schedule, index + 1);
  if (nowMs >= endMs && next[0] < next[1]) [startMs, endMs] = next;
  const isOver = nowMs >= endMs || startMs >= endMs;
  const hasHours = !isOver && nowMs >= startMs && (schedule.weekdays ?? schedule.hours);
  const [isIn, untilMs] = hasHours ? hoursAt(schedule, nowMs) : [true, Infinity];
  return {
    state: isOver ? 'closed' : nowMs < startMs ? 'not-open-yet' : isIn ? 'open' : 'outside-hours',
    wave: waveIn(schedule, index, fixedWave, nowMs),
    opensMs: orNull(startMs),
    closesMs: orNull(endMs),
    changesMs: orNull(isOver ? Infinity : nowMs < startMs ? startMs : Math.min(endMs, untilMs)),
  };
};
