/**
 * Between instants and what a clock on the wall shows in a time zone. A wall time is written as the milliseconds that an
 * instant with these fields would have in UTC, so that calendar arithmetic is that of UTC. `Intl` alone knows the zones.
 */

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A name that this browser does not know means UTC: it must not keep an answer from being saved. */
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  let format = formats.get(timeZone);
  if (!format) {
    const [numeric, two] = ['numeric', '2-digit'] as const;
    const fields = {
      year: numeric,
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
      hourCycle: 'h23',
    } as const;
    try {
      format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, ...fields });
    } catch {
      format = formatOf('UTC');
    }
    formats.set(timeZone, format);
  }
  return format;
};

const offsetMs = (instantMs: number, timeZone: string): number => {
  if (timeZone === 'UTC') return 0;
  const [month, day, year, hour, minute, second] = (formatOf(timeZone).format(instantMs).match(/\d+/g) ?? []).map(
    Number,
  );
  return Date.UTC(year!, month! - 1, day, hour, minute, second) - Math.floor(instantMs / 1000) * 1000;
};

/** What the clock on the wall shows at an instant. */
export const wallTime = (instantMs: number, timeZone: string): number => instantMs + offsetMs(instantMs, timeZone);

/** The first instant of the offset that holds at `toMs`, where one change lies between the two. */
const changeBetween = (fromMs: number, toMs: number, timeZone: string): number => {
  const offset = offsetMs(toMs, timeZone);
  let [before, after] = [fromMs, toMs];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetMs(middle, timeZone) === offset) after = middle;
    else before = middle;
  }
  return after;
};

/**
 * When the clock on the wall shows a time. A time that daylight saving skips is the moment of the jump; of a time that comes
 * twice it is the first. So a later wall time never has an earlier instant.
 */
export const instantOf = (wallMs: number, timeZone: string): number => {
  const before = offsetMs(wallMs - dayMs, timeZone);
  const first = wallMs - before;
  if (offsetMs(first, timeZone) === before) return first;
  const after = offsetMs(wallMs + dayMs, timeZone);
  const second = wallMs - after;
  return offsetMs(second, timeZone) === after ? second : changeBetween(second, first, timeZone);
};
