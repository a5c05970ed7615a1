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
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** `10s` as `PT10S`, `3d` as `P3D`; anything else as it is. */
const inFull = (text: string): string =>
  ((/^[\d.]+[smh]$/.test(text) ? 'PT' : /^\d+[dw]$/.test(text) ? 'P' : '') + text).toUpperCase();

/** How long it is about, in milliseconds: a month counts as 30.436875 days, a day as 24 hours. */
export const lengthOf = ({ months, days, timeMs }: Duration): number => months * monthMs + days * dayMs + timeMs;

/**
 * Reads an ISO 8601 duration such as `P1Y2M3DT4H5M6S` or `P2W`, or the short form of one number and `s`, `m`, `h`, `d` or `w`.
 * Seconds may have decimals; weeks may stand beside other parts; upper and lower case are the same in ISO. Null for anything else, for negative ones, and for more than
 * 100 years. None at all, such as `PT0S`, is a duration too.
 */
export const parseDuration = (text: string): Duration | null => {
  const match = iso.exec(inFull(text));
  if (!match) return null;
  const count = (group: number): number => Number(match[group] ?? 0);
  const duration = {
    months: 12 * count(1) + count(2),
    days: 7 * count(3) + count(4),
    timeMs: 3_600_000 * count(5) + 60_000 * count(6) + Math.round(1000 * count(7)),
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
