import type { Reason, ReasonCode } from '../invitation/reason.js';

/** Which of a tag's attributes say what it asks and when. */
const telling = /^(pulse|src|wave|display|trigger|repeat|from|until|cooldown|sample|group)$/;

/**
 * Name of the note that a tag's pulse rests; null where the tag alone does not say which pulse it is. The note holds a time and
 * nothing else.
 */
export const restKey = (host: Element & { readonly definition?: unknown }): string | null => {
  const said = [...host.attributes]
    .filter(({ name }) => telling.test(name))
    .map(({ name, value }) => `${name}=${value}`);
  const isNamed = host.definition === undefined && (host.hasAttribute('pulse') || host.hasAttribute('src'));
  return isNamed ? `n:${said.sort().join('&').slice(0, 500)}` : null;
};

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
