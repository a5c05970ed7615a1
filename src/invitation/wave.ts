import type { ScheduleDefinition } from '../definition/pulse-definition.js';

interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

const two = (n: number): string => String(n).padStart(2, '0');
const isoOf = ({ year, month, day }: CalendarDay): string => `${year}-${two(month)}-${two(day)}`;

/**
 * The calendar day of an instant in a time zone (IANA name; default UTC, because a wave must not differ from desk to desk).
 * A name that the browser does not know means UTC: it must not keep an answer from being saved.
 */
export const calendarDay = (nowMs: number, timeZone = 'UTC'): string => {
  const parts = dayFormat(timeZone).formatToParts(nowMs);
  const part = (type: string): number => Number(parts.find(each => each.type === type)?.value);
  return isoOf({ year: part('year'), month: part('month'), day: part('day') });
};

const dayFormat = (timeZone: string): Intl.DateTimeFormat => {
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, ...fields });
  } catch {
    return dayFormat('UTC');
  }
};

const parseDay = (text: string): CalendarDay | null => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? [];
  return year ? { year: Number(year), month: Number(month), day: Number(day) } : null;
};

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `P3M`, `P2W`, `P14D`, `P1Y` as months or days; null for anything else. */
const parsePeriod = (text: string): { readonly months: number; readonly days: number } | null => {
  const [, count, unit] = /^P(\d{1,3})([DWMY])$/.exec(text) ?? [];
  const n = Number(count);
  if (!unit || n === 0) return null;
  return { months: unit === 'M' ? n : unit === 'Y' ? 12 * n : 0, days: unit === 'D' ? n : unit === 'W' ? 7 * n : 0 };
};

/** Always counted from the anchor, so that a start on the 31st does not wander to the 28th after February. */
const periodStart = (
  anchor: CalendarDay,
  { months, days }: { months: number; days: number },
  index: number,
): string => {
  if (months === 0) {
    return new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day + days * index)).toISOString().slice(0, 10);
  }
  const month = anchor.month - 1 + months * index;
  const year = anchor.year + Math.floor(month / 12);
  const monthOfYear = (((month % 12) + 12) % 12) + 1;
  return isoOf({ year, month: monthOfYear, day: Math.min(anchor.day, daysInMonth(year, monthOfYear)) });
};

const isId = /^[\w-]{1,64}$/;

/**
 * Id of the wave that an instant belongs to: the fixed one, where it is an id; else the start date of the schedule's period
 * in its time zone; else the month, such as `2026-11`.
 */
export const waveOf = (fixed: string | undefined, schedule: ScheduleDefinition | undefined, nowMs: number): string => {
  if (fixed && isId.test(fixed)) return fixed;
  const today = calendarDay(nowMs, schedule?.timeZone);
  const anchor = schedule?.from ? parseDay(schedule.from) : null;
  const period = schedule?.every ? parsePeriod(schedule.every) : null;
  if (!anchor) return today.slice(0, 7);
  let start = isoOf(anchor);
  for (let index = 1; period && index < 10_000; index++) {
    const next = periodStart(anchor, period, index);
    if (next > today) break;
    start = next;
  }
  return start;
};
