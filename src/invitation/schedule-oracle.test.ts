import { describe, expect, it } from 'vitest';
import { seededRank } from '../base/seeded-order.js';
import type { ScheduleDefinition, Weekday } from '../definition/pulse-definition.js';
import { readSchedule } from './read-schedule.js';
import { scheduleAt, type ScheduleVerdict } from './schedule.js';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

const changesOfClock: Readonly<Record<string, readonly string[]>> = {
  'Europe/Berlin': ['2026-03-29', '2026-10-25'],
  'America/New_York': ['2026-03-08', '2026-11-01'],
  'Australia/Lord_Howe': ['2026-04-05', '2026-10-04'],
  'Asia/Kathmandu': ['2026-06-01', '2026-12-31'],
};

const swedish = Object.fromEntries(
  Object.keys(changesOfClock).map(timeZone => [
    timeZone,
    new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' }),
  ]),
);

/** Reads the clock on the wall by another road than the code under test. */
const wallAt = (instantMs: number, timeZone: string): number =>
  Date.parse(`${swedish[timeZone]!.format(instantMs).replace(' ', 'T')}Z`);

const known = new Map<string, number>();

/** Tries every offset that is a multiple of a quarter of an hour, the latest zone first. */
const slowInstant = (wallMs: number, timeZone: string): number => {
  const key = `${wallMs} ${timeZone}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const near = wallMs - (wallAt(wallMs - dayMs, timeZone) - (wallMs - dayMs));
  const candidates = Array.from({ length: 33 }, (_, step) => near + (step - 16) * 15 * minuteMs);
  const instantMs = candidates.find(candidate => wallAt(candidate, timeZone) === wallMs) ?? near;
  known.set(key, instantMs);
  return instantMs;
};

interface Plan {
  readonly timeZone: string;
  readonly fromMs: number | null;
  readonly untilMs: number | null;
  readonly months: number;
  readonly days: number;
  readonly openDays: number;
  readonly openHours: number;
  readonly weekdays: readonly Weekday[] | null;
  readonly hours: readonly [number, number] | null;
}

const text = (wallMs: number): string => new Date(wallMs).toISOString().slice(0, 16);
const clock = (minute: number): string => text(minute * minuteMs).slice(11);

const definitionOf = (plan: Plan): ScheduleDefinition => ({
  timeZone: plan.timeZone,
  ...(plan.fromMs !== null && { from: text(plan.fromMs) }),
  ...(plan.untilMs !== null && { until: text(plan.untilMs) }),
  ...(plan.months + plan.days > 0 && { every: `P${plan.months}M${plan.days}D` }),
  ...(plan.openDays + plan.openHours > 0 && { open: `P${plan.openDays}DT${plan.openHours}H` }),
  ...(plan.weekdays && { weekdays: plan.weekdays }),
  ...(plan.hours && { hours: `${clock(plan.hours[0])}-${clock(plan.hours[1])}` }),
});

const periodWall = ({ fromMs, months, days }: Plan, index: number): number => {
  const anchor = new Date(fromMs!);
  const [year, month] = [anchor.getUTCFullYear(), anchor.getUTCMonth() + months * index];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Date.UTC(year, month, Math.min(anchor.getUTCDate(), lastDay));
  return day + (fromMs! % dayMs) + days * index * dayMs;
};

type Window = readonly [startMs: number, endMs: number];

/** Every window from the first to one that begins after `untilMs`. */
const windowsTo = (plan: Plan, untilMs: number): readonly Window[] => {
  const { timeZone, fromMs, openDays, openHours } = plan;
  const end = plan.untilMs === null ? Infinity : slowInstant(plan.untilMs, timeZone);
  if (fromMs === null) return [[-Infinity, end]];
  const windows: Window[] = [];
  for (let index = 0; ; index++) {
    const isLast = plan.months + plan.days === 0;
    const startMs = slowInstant(periodWall(plan, index), timeZone);
    const nextMs = isLast ? Infinity : slowInstant(periodWall(plan, index + 1), timeZone);
    const wallEnd = periodWall(plan, index) + openDays * dayMs;
    const closesMs = openDays + openHours > 0 ? slowInstant(wallEnd, timeZone) + openHours * 60 * minuteMs : Infinity;
    windows.push([startMs, Math.min(nextMs, closesMs, end)]);
    if (isLast || startMs > untilMs) return windows;
  }
};

const names: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const spansBetween = ({ weekdays, hours, timeZone }: Plan, startMs: number, endMs: number): readonly Window[] => {
  const spans: Window[] = [];
  for (let day = Math.floor(startMs / dayMs) - 2; day <= endMs / dayMs + 2; day++) {
    if (weekdays && !weekdays.includes(names[(day + 4) % 7]!)) continue;
    const [start, end] = hours ?? [0, 1440];
    const wall = [start, end < start ? end + 1440 : end].map(minute => day * dayMs + minute * minuteMs);
    spans.push([slowInstant(wall[0]!, timeZone), slowInstant(wall[1]!, timeZone)]);
  }
  return spans;
};

const holds = ([startMs, endMs]: Window, instantMs: number): boolean => startMs <= instantMs && instantMs < endMs;

type Told = Pick<ScheduleVerdict, 'state' | 'wave'>;

const horizonMs = 20 * dayMs;

/** What is so at `nowMs`, and the first moment within the horizon at which it is not. */
const oracle = (plan: Plan, nowMs: number): { readonly now: Told; readonly changesMs: number | null } => {
  const windows = windowsTo(plan, nowMs + horizonMs);
  const spans = spansBetween(plan, nowMs, nowMs + horizonMs);
  const hasHours = plan.weekdays !== null || plan.hours !== null;
  const tell = (instantMs: number): Told => {
    const begun = windows.filter(([startMs]) => startMs <= instantMs).length;
    const wave = plan.fromMs === null ? '' : text(periodWall(plan, Math.max(0, begun - 1))).slice(0, 10);
    const isOver = !windows.some(([startMs, endMs]) => startMs < endMs && instantMs < endMs);
    if (isOver) return { state: 'closed', wave };
    if (!windows.some(window => holds(window, instantMs))) return { state: 'not-open-yet', wave };
    const isOpen = !hasHours || spans.some(span => holds(span, instantMs));
    return { state: isOpen ? 'open' : 'outside-hours', wave };
  };
  const now = tell(nowMs);
  const moments = [...windows, ...spans].flat().filter(ms => ms > nowMs && ms < nowMs + horizonMs);
  const isOther = ({ state, wave }: Told): boolean =>
    state !== now.state || (wave !== now.wave && (state === 'open' || state === 'outside-hours'));
  const changesMs = moments.sort((a, b) => a - b).find(ms => isOther(tell(ms))) ?? null;
  return { now, changesMs };
};

const pick = <T>(values: readonly T[], run: number, what: string): T =>
  values[seededRank(`${what} ${run}`, 3) % values.length]!;

const planOf = (timeZone: string, run: number): Plan => {
  const near = Date.parse(pick(changesOfClock[timeZone]!, run, 'change'));
  const offset =
    pick([-400, -90, -31, -2, -1, 0, 1, 9], run, 'from') * dayMs +
    pick([0, 105, 150, 540, 1410], run, 'time') * minuteMs;
  const fromMs = pick([true, true, true, false], run, 'begins') ? near + offset : null;
  const period = pick(
    [
      [0, 0],
      [1, 0],
      [3, 0],
      [0, 14],
      [0, 1],
      [0, 10],
      [1, 15],
    ] as const,
    run,
    'every',
  );
  const window = pick(
    [
      [0, 0],
      [0, 0],
      [0, 8],
      [1, 0],
      [3, 12],
      [14, 0],
    ] as const,
    run,
    'open',
  );
  return {
    timeZone,
    fromMs,
    untilMs: pick([null, null, near + 150 * minuteMs, near + 20 * dayMs, near - 3 * dayMs], run, 'until'),
    months: fromMs === null ? 0 : period[0],
    days: fromMs === null ? 0 : period[1],
    openDays: fromMs === null ? 0 : window[0],
    openHours: fromMs === null ? 0 : window[1],
    weekdays: pick(
      [null, null, ['mon', 'tue', 'wed', 'thu', 'fri'], ['sun'], ['sat', 'sun', 'wed'], names],
      run,
      'weekdays',
    ),
    hours: pick([null, null, [540, 1020], [1320, 360], [135, 165], [90, 150], [0, 1440]] as const, run, 'hours'),
  };
};

describe.each(Object.keys(changesOfClock))('a schedule in %s', timeZone => {
  it('is open exactly when a slow look at every day says so, until the first change that it finds', () => {
    for (let run = 0; run < 150; run++) {
      const plan = planOf(timeZone, run);
      const day = Date.parse(pick(changesOfClock[timeZone]!, run, 'change'));
      const nowMs = day + (seededRank(`now ${run}`, 5) % (6 * 1440)) * minuteMs - 3 * dayMs;
      const setting = readSchedule((name, parse) => parse(definitionOf(plan)[name]) ?? undefined);
      const verdict = scheduleAt(setting, undefined, nowMs);
      const { now, changesMs } = oracle(plan, nowMs);
      const what = JSON.stringify({ ...definitionOf(plan), now: new Date(nowMs).toISOString() });
      expect(verdict.state, what).toBe(now.state);
      if (plan.fromMs !== null) expect(verdict.wave, what).toBe(now.wave);
      if (verdict.changesMs !== null && verdict.changesMs >= nowMs + horizonMs) expect(changesMs, what).toBeNull();
      else expect(verdict.changesMs, what).toBe(changesMs);
    }
  });
});
