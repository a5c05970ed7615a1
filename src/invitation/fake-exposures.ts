/** Logs for tests, from a line of what happened on which day. */
import { recordAnswered, recordClosed, recordNever, recordShown, recordSnoozed } from './exposure-change.js';
import { emptyLog } from './exposure-reading.js';
import type { Asking, ExposureLog } from './exposure.js';
import type { FrequencyAsk } from './frequency-cap.js';

const dayMs = 86_400_000;

export const atDay = (day: number): number => Date.parse('2026-03-02T09:00:00Z') + day * dayMs;

export type AskChanges = Partial<Asking & FrequencyAsk['setting']>;

/** A popover that is asked once a wave: pulse `core`, wave `w1`, 60 seconds. */
export const ask = ({
  pulse = 'core',
  wave = 'w1',
  seconds = 60,
  group,
  ...changes
}: AskChanges = {}): FrequencyAsk => ({
  pulse,
  wave,
  seconds,
  ...(group && { group }),
  setting: { display: 'popover', repeat: 'once-per-wave', cooldownMs: 0, snoozeMs: 7 * dayMs, ...changes },
});

const names: Readonly<Record<string, AskChanges>> = {
  a: { pulse: 'a', seconds: 100 },
  b: { pulse: 'b', seconds: 80 },
  event: { group: 'event' },
  'b/event': { pulse: 'b', group: 'event', seconds: 80 },
  'b/x': { pulse: 'b', group: 'x', seconds: 80 },
  w2: { wave: 'w2' },
};

const changes: Readonly<Record<string, (log: ExposureLog, asking: FrequencyAsk, nowMs: number) => ExposureLog>> = {
  shown: recordShown,
  answered: recordAnswered,
  closed: recordClosed,
  snoozed: (log, asking, nowMs) => recordSnoozed(log, asking, nowMs, asking.setting.snoozeMs),
  never: recordNever,
};

/** `0 shown, 8 answered, 9 shown b/event`: day, what happened, and what was asked where it is not `ask()`. */
export const logOf = (events: string): ExposureLog =>
  events
    .split(', ')
    .filter(Boolean)
    .map(event => event.split(' '))
    .reduce((log, [day, did = '', name = '']) => changes[did]!(log, ask(names[name]), atDay(Number(day))), emptyLog);
