import type { Reason, ReasonCode } from '../invitation/reason.js';

/** Reasons that hold on every page of the origin until their time has come. */
const everywhere: readonly ReasonCode[] = [
  'not-open-yet',
  'closed',
  'outside-hours',
  'not-sampled',
  'answered',
  'shown-enough',
  'snoozed',
  'never-again',
  'cooldown',
  'group-cooldown',
  'origin-cooldown',
  'budget-used',
];

/** A definition may change meanwhile: it is looked at once a day at least. */
const longestRestMs = 86_400_000;

/** Until when no page needs to look again; null where what speaks against it may be otherwise on the next page. */
export const restUntil = (reasons: readonly Reason[], nowMs: number): number | null => {
  const times = reasons
    .filter(({ code }) => everywhere.includes(code))
    .map(({ untilMs }) => Math.min(untilMs ?? Infinity, nowMs + longestRestMs));
  return times.length > 0 ? Math.max(...times) : null;
};
