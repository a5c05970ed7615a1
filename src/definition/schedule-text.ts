/** A point in time as authors write it. */
export interface Moment {
  /** An `instant` in milliseconds since the epoch; else the date and time on the wall, as if it were UTC. */
  readonly ms: number;
  /** `day` is the start of a date, `local` a date and time of the schedule's zone, `instant` one with its own offset or `Z`. */
  readonly kind: 'day' | 'local' | 'instant';
}

const moment = /^([12]\d{3}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?)?$/;

/** Reads `2026-01-05`, `2026-01-05T09:00`, `2026-01-05T09:00:30Z` or `2026-01-05T09:00+02:00`; null for anything else. */
export const parseMoment = (text: string): Moment | null => {
  const [, day, time, offset] = moment.exec(text) ?? [];
  if (!day) return null;
  const wallMs = Date.parse(`${day}T${time ?? '00:00'}Z`);
  // Some engines read 31 February as 3 March.
  if (Number.isNaN(wallMs) || !new Date(wallMs).toISOString().startsWith(day)) return null;
  const ms = offset ? Date.parse(text) : wallMs;
  return Number.isFinite(ms) ? { ms, kind: offset ? 'instant' : time ? 'local' : 'day' } : null;
};

/** The moment at which something ends whose last day, or end, is this. */
export const endOf = ({ ms, kind }: Moment): number => ms + (kind === 'day' ? 86_400_000 : 0);

/** Minutes after midnight; an end above 1440 lies on the next day. */
export type Hours = readonly [startMinute: number, endMinute: number];

/** Reads `09:00-17:00`, or `22:00-06:00` over midnight; the end may be `24:00`. Null for anything else, and where both ends are the same. */
export const parseHours = (text: string): Hours | null => {
  const match = /^(\d\d):([0-5]\d)-(\d\d):([0-5]\d)$/.exec(text);
  const [startHour, start, endHour, end] = (match ?? []).slice(1).map(Number);
  const startMinute = startHour! * 60 + start!;
  const endMinute = endHour! * 60 + end!;
  return startMinute < 1440 && endMinute <= 1440 && startMinute !== endMinute
    ? [startMinute, endMinute + (endMinute < startMinute ? 1440 : 0)]
    : null;
};

/** Whether this runtime knows the IANA name. An offset such as `+02:00` is no name: not every browser takes it. */
export const isTimeZone = (name: string): boolean => {
  try {
    return /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};
