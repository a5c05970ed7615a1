import type { IssueCode } from '../base/describe-issue.js';
import { fail, ok, type Result } from '../base/result.js';

/** A length of time. Months and days are the calendar's; they have no length of their own until they have a date. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly timeMs: number;
}

const dayMs = 86_400_000;
/** Of the Gregorian calendar on average: 365.2425 days a year. */
const monthMs = 30.436875 * dayMs;
const maximumMs = 1200 * monthMs;

const iso =
  /^P(?=.)(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=.)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,3})?)S)?)?$/;

/** `10s` as `PT10S`, `3d` as `P3D`; anything else as it is. */
const inFull = (text: string): string =>
  /^[\d.]+[dhmsw]$/.test(text) ? (/[dw]$/.test(text) ? 'P' : 'PT') + text.toUpperCase() : text;

/** How long it is about, in milliseconds: a month counts as 30.436875 days, a day as 24 hours. */
export const lengthOf = ({ months, days, timeMs }: Duration): number => months * monthMs + days * dayMs + timeMs;

/**
 * Reads an ISO 8601 duration such as `P1Y2M3DT4H5M6S` or `P2W`, or the short form of one number and `s`, `m`, `h`, `d` or `w`.
 * Seconds may have decimals; weeks may stand beside other parts. Null for anything else, for negative ones, and for more than
 * 100 years. None at all, such as `PT0S`, is a duration too.
 */
export const parseDuration = (text: string): Duration | null => {
  const match = iso.exec(inFull(text));
  if (!match) return null;
  const count = (group: number): number => Number(match[group] ?? 0);
  const duration = {
    months: 12 * count(1) + count(2),
    days: 7 * count(3) + count(4),
    timeMs: Math.round(3_600_000 * count(5) + 60_000 * count(6) + 1000 * count(7)),
  };
  return lengthOf(duration) <= maximumMs ? duration : null;
};

/** A wall time (the fields of a clock, written as if they were UTC) so many months and then days later; of a month that is too short, its last day. */
export const laterOnWall = (wallMs: number, { months, days }: Pick<Duration, 'months' | 'days'>): number => {
  const date = new Date(wallMs);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime() + days * dayMs;
};

/** Reads the duration of a definition or a tag. Codes: `not-a-duration`, `negative-duration`, `zero-duration`. */
export const readDuration = (value: unknown, mayBeZero = false): Result<Duration, IssueCode> => {
  const text = String(value);
  const duration = parseDuration(text);
  if (!duration) return fail(/^P?-/.test(text) ? 'negative-duration' : 'not-a-duration');
  return mayBeZero || lengthOf(duration) ? ok(duration) : fail('zero-duration');
};
