/**
 * Between instants and what a clock on the wall shows in a time zone. A wall time is written as the milliseconds that an
 * instant with these fields would have in UTC, so that calendar arithmetic is that of UTC. `Intl` alone knows the zones.
 */

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = 'numeric';
    const day = { year: numeric, month: numeric, day: numeric } as const;
    const time = { hour: numeric, minute: numeric, second: numeric, hourCycle: 'h23' } as const;
    format = new Intl.DateTimeFormat('en', { timeZone, ...day, ...time });
    formats.set(timeZone, format);
  }
  return format;
};

const offsetMs = (instantMs: number, timeZone: string): number => {
  if (timeZone === 'UTC') return 0;
  const fields = formatOf(timeZone).format(instantMs).match(/\d+/g) ?? [];
  const [month, day, year, hour, minute, second] = fields.map(Number);
  return Date.UTC(year!, month! - 1, day, hour, minute, second) - Math.floor(instantMs / 1000) * 1000;
};

/** What the clock on the wall shows at an instant. Throws a RangeError for a time zone that this runtime does not know. */
export const wallTime = (instantMs: number, timeZone: string): number => instantMs + offsetMs(instantMs, timeZone);

/**
 * When the clock on the wall shows a time. Of a time that comes twice it is the first; a time that daylight saving skips counts
 * from before the jump, so that it is as much later (RFC 5545, 3.3.5).
 */
export const instantOf = (wallMs: number, timeZone: string): number => {
  const first = wallMs - offsetMs(wallMs - dayMs, timeZone);
  const offset = offsetMs(first, timeZone);
  const second = wallMs - offset;
  return offsetMs(second, timeZone) === offset ? second : first;
};
