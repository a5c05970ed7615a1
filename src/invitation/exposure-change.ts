/** The changes of the exposure log. All pure: a log goes in, another comes out. */
import { exposureOf, isSameAsking } from './exposure-reading.js';
import type { Asking, Exposure, ExposureLog } from './exposure.js';

const keptMs = 400 * 86_400_000;

/** Callers may hand over more than belongs into the log. */
const bare = ({ pulse, wave, title, group, seconds }: Asking): Asking => ({
  pulse,
  wave,
  ...(title && { title }),
  ...(group && { group }),
  seconds,
});

const put = (log: ExposureLog, row: Exposure, nowMs: number): ExposureLog => {
  const rows = [...log.exposures.filter(each => !isSameAsking(each, row)), row];
  const isLast = (each: Exposure, at: number): boolean => !rows.slice(at + 1).some(({ pulse }) => pulse === each.pulse);
  return { ...log, exposures: rows.filter((each, at) => nowMs - each.shownAtMs <= keptMs || isLast(each, at)) };
};

/** Notes a showing in a mode that floats. One that comes back after "Not now" is still the same showing. */
export const recordShown = (log: ExposureLog, asking: Asking, nowMs: number): ExposureLog => {
  const before = exposureOf(log, asking);
  const { showings = 0, state, snoozedUntilMs } = before ?? {};
  const row: Exposure = {
    ...bare(asking),
    shownAtMs: nowMs,
    showings: showings + (state === 'snoozed' ? 0 : 1),
    state: state === 'answered' ? state : 'shown',
    ...(snoozedUntilMs !== undefined && { snoozedUntilMs }),
  };
  return put(log, row, nowMs);
};

/** What the person did; where the showing was not noted, as in the display `inline`, it is now. */
const react = (
  log: ExposureLog,
  asking: Asking,
  nowMs: number,
  state: Exposure['state'],
  snoozedUntilMs?: number,
): ExposureLog => {
  const before = exposureOf(log, asking);
  const row: Exposure = {
    ...bare(asking),
    shownAtMs: nowMs,
    // After a closing that no showing follows, there was one that nobody noted.
    showings: before ? before.showings + (before.state === 'closed' ? 1 : 0) : 1,
    state: before?.state === 'answered' ? before.state : state,
    ...(snoozedUntilMs !== undefined && { snoozedUntilMs }),
  };
  return put(log, row, nowMs);
};

export const recordAnswered = (log: ExposureLog, asking: Asking, nowMs: number): ExposureLog =>
  react(log, asking, nowMs, 'answered');

/** Put away without a word about later, for example by the host page. */
export const recordClosed = (log: ExposureLog, asking: Asking, nowMs: number): ExposureLog =>
  react(log, asking, nowMs, 'closed', exposureOf(log, asking)?.snoozedUntilMs);

/** "Not now". Said a second time in a wave, it uses the asking up: it must not come every week. */
export const recordSnoozed = (log: ExposureLog, asking: Asking, nowMs: number, snoozeMs: number): ExposureLog => {
  const isAgain = exposureOf(log, asking)?.snoozedUntilMs !== undefined;
  return react(log, asking, nowMs, isAgain ? 'closed' : 'snoozed', nowMs + snoozeMs);
};

/** "Don't ask again". */
export const recordNever = (log: ExposureLog, { pulse }: Pick<Asking, 'pulse'>): ExposureLog =>
  log.muted.includes(pulse) ? log : { ...log, muted: [...log.muted, pulse] };

/** Marks what lies in the future; the log itself where nothing does. */
export const markFuture = (log: ExposureLog, nowMs: number): ExposureLog => {
  const isUnmarked = ({ shownAtMs, foundAtMs = shownAtMs }: Exposure): boolean =>
    shownAtMs > nowMs && foundAtMs > nowMs;
  if (!log.exposures.some(isUnmarked)) return log;
  return { ...log, exposures: log.exposures.map(each => (isUnmarked(each) ? { ...each, foundAtMs: nowMs } : each)) };
};

/** Of what another tab has written meanwhile, an answer stays one. */
const merge = (row: Exposure, own: Exposure): Exposure => ({
  ...own,
  showings: Math.max(row.showings, own.showings),
  state: row.state === 'answered' ? row.state : own.state,
});

/**
 * Adds what a log has lost to it, or never got because the disk was full, from what this page itself recorded; the log itself
 * where nothing is missing.
 */
export const restore = (log: ExposureLog, own: ExposureLog): ExposureLog => {
  const missing = own.exposures.flatMap(each => {
    const row = exposureOf(log, each);
    if (!row) return [each];
    // A showing counts only once it is written: what the log says beside it came after, whatever the clock has done.
    return each.state !== 'shown' && each.shownAtMs > row.shownAtMs ? [merge(row, each)] : [];
  });
  const muted = own.muted.filter(pulse => !log.muted.includes(pulse));
  if (missing.length + muted.length === 0) return log;
  const rest = log.exposures.filter(row => !missing.some(each => isSameAsking(each, row)));
  const exposures = [...rest, ...missing].sort((a, b) => a.shownAtMs - b.shownAtMs);
  return { ...log, exposures, muted: [...log.muted, ...muted] };
};
