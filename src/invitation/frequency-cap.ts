import { exposureOf, isSameAsking, timeOf } from './exposure-reading.js';
import type { Asking, Exposure, ExposureLog, FatigueSetting } from './exposure.js';
import type { InvitationSetting } from './invitation-setting.js';
import type { Reason, ReasonCode } from './reason.js';

/** What is to be asked, with the part of its setting that decides how often. */
export interface FrequencyAsk extends Asking {
  readonly setting: Pick<InvitationSetting, 'display' | 'repeat' | 'cooldownMs' | 'snoozeMs' | 'reminder'>;
}

/**
 * Why a person is not asked now, as far as that follows from what they were asked before; empty where nothing does.
 *
 * - `once` is one showing ever, `once-per-wave` one a wave, a number so many a wave; all end with the answer in this wave.
 *   `until-answered` and `always` come whenever they are due.
 * - The display `inline` is part of the page: its showing uses nothing up, only answering, closing and "Don't ask again" do.
 *   It knows no cooldown. With `always` the budget does not hold it back either; its answering counts against the budget.
 * - "Not now" holds for `snoozeMs`. Then the same asking comes back once; cooldowns do not count it against itself.
 * - A reminder is a further showing of the same asking, `afterMs` after the last; only in modes that float.
 * - The budget counts each wave of a pulse once, with the seconds it takes to answer, over the last `budgetPeriodMs`.
 *
 * What lies in the future, because the clock was ahead, counts as if it happened now; no reason lasts longer than its rule.
 */
export const judgeFrequency = (
  log: ExposureLog,
  ask: FrequencyAsk,
  nowMs: number,
  fatigue: FatigueSetting,
): readonly Reason[] => {
  const mine = log.exposures.filter(({ pulse }) => pulse === ask.pulse);
  const snoozes = mine.map(row => timeOf(row, nowMs) + Math.min(ask.setting.snoozeMs, snoozeMsOf(row)));
  const { display, repeat } = ask.setting;
  return [
    ...(log.muted.includes(ask.pulse) ? [reason('never-again', null)] : []),
    ...usedUp(mine, ask, nowMs),
    reason('snoozed', Math.max(...snoozes)),
    ...(display === 'inline' ? [] : cooldowns(log, ask, nowMs, fatigue)),
    ...(display === 'inline' && repeat === 'always' ? [] : overBudget(log, ask, nowMs, fatigue)),
  ].filter(({ untilMs }) => untilMs === null || untilMs > nowMs);
};

type Bar = Reason & { readonly untilMs: number | null };

/** A reason that no longer holds where `untilMs` has passed; null is for ever. */
const reason = (code: ReasonCode, untilMs: number | null, more: Pick<Reason, 'sinceMs' | 'detail'> = {}): Bar => ({
  code,
  untilMs,
  ...more,
});

const snoozeMsOf = ({ snoozedUntilMs = 0, shownAtMs }: Exposure): number => snoozedUntilMs - shownAtMs;

const lastTime = (rows: readonly Exposure[], nowMs: number): number => Math.max(...rows.map(row => timeOf(row, nowMs)));

const isPutOff = ({ state }: Exposure): boolean => state === 'snoozed';

/** Showings beyond what the repeat allows: 0 where the last one is used up. "Not now" gives one back. */
const surplus = (rows: readonly Exposure[], { repeat, display }: FrequencyAsk['setting']): number => {
  // Inline, only what was put away is used.
  const used = rows.filter(({ state }) => display !== 'inline' || state !== 'shown');
  const limit = typeof repeat === 'number' ? repeat : /^o/.test(repeat) ? 1 : Infinity;
  return used.reduce((sum, { showings }) => sum + showings, used.some(isPutOff) ? -1 : 0) - limit;
};

/** Why the repeat lets it come no more, from what was asked of this pulse. */
export const usedUp = (mine: readonly Exposure[], ask: FrequencyAsk, nowMs: number): readonly Bar[] => {
  const { repeat, reminder, display } = ask.setting;
  if (repeat === 'always') return [];
  const rows = mine.filter(({ wave }) => repeat === 'once' || wave === ask.wave);
  const answered = rows.find(({ state }) => state === 'answered');
  if (answered) return [reason('answered', null, { sinceMs: timeOf(answered, nowMs), detail: answered.wave })];
  const beyond = surplus(rows, ask.setting);
  const [last, ...earlier] = [...rows].reverse();
  if (beyond < 0 || !last || (isPutOff(last) && !earlier.some(isPutOff))) return [];
  const isReminded = reminder && display !== 'inline' && beyond < reminder.times;
  const sinceMs = lastTime(rows, nowMs);
  return [reason('shown-enough', isReminded ? sinceMs + reminder.afterMs : null, { sinceMs, detail: last.wave })];
};

/** An asking that was put off, or is due for a reminder, goes on: it stands in nobody's way but that of others. */
const goesOn = (row: Exposure | undefined, { setting }: FrequencyAsk): boolean =>
  row !== undefined && (isPutOff(row) || surplus([row], setting) >= 0);

const cooldowns = (
  log: ExposureLog,
  ask: FrequencyAsk,
  nowMs: number,
  { cooldownMs, groupCooldownsMs }: FatigueSetting,
): readonly Bar[] => {
  const { pulse, group = '' } = ask;
  const others = goesOn(exposureOf(log, ask), ask)
    ? log.exposures.filter(row => !isSameAsking(row, ask))
    : log.exposures;
  const since = (isCounted: (row: Exposure) => boolean): number => lastTime(others.filter(isCounted), nowMs);
  const sinceMs = since(row => row.pulse === pulse);
  return [
    reason('cooldown', sinceMs + ask.setting.cooldownMs, { sinceMs }),
    reason('group-cooldown', since(row => row.group === group) + (groupCooldownsMs[group] ?? 0), { detail: group }),
    reason('origin-cooldown', since(() => true) + cooldownMs),
  ];
};

const overBudget = (
  { exposures }: ExposureLog,
  ask: FrequencyAsk,
  nowMs: number,
  { budgetSeconds, budgetPeriodMs }: FatigueSetting,
): readonly Bar[] => {
  const endOf = (row: Exposure): number => timeOf(row, nowMs) + budgetPeriodMs;
  const counted = exposures.filter(row => endOf(row) > nowMs).sort((a, b) => endOf(a) - endOf(b));
  const seconds = counted.reduce((sum, row) => sum + row.seconds, ask.seconds);
  if (seconds <= budgetSeconds || exposureOf({ exposures: counted }, ask)) return [];
  let left = seconds;
  const freeing = counted.find(row => (left -= row.seconds) <= budgetSeconds);
  return [reason('budget-used', freeing ? endOf(freeing) : null, { detail: String(seconds) })];
};
