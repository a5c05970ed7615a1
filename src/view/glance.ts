import { glanceAtDevice } from '../base/browser-glance.js';
import { isFarOff } from './far-off.js';
import { isOn } from './is-on.js';
import type { PulseElement } from './pulse-element.js';
import { restKey } from './rest-key.js';

/** Timers stand still while a laptop sleeps, and one of more than 24 days fires at once. */
const longestRestMs = 3_600_000;

const timers = new WeakMap<PulseElement, ReturnType<typeof setTimeout>>();

/** A page may stay open until the rest is over. A tag that has left it meanwhile is not kept for that. */
const glanceAgain = (host: PulseElement, untilMs: number): void => {
  const tag = new WeakRef(host);
  clearTimeout(timers.get(host));
  const later = (): void => {
    const there = tag.deref();
    if (there?.isConnected && !there.invited && !there.opening.controller)
      glance(there).catch(() => glanceAgain(there, Infinity));
  };
  timers.set(host, setTimeout(later, Math.min(untilMs - Date.now(), longestRestMs)));
};

/**
 * Sends what earlier pages left, without loading the outbox where nothing waits, and goes on to look whether a pulse with
 * conditions is due: not where it is switched off, where its tag's window is far off, or where an earlier page has found that
 * it is not due yet.
 */
export const glance = async (host: PulseElement): Promise<void> => {
  // What only shows answers asks nobody, and needs to know nothing of the device.
  if (isOn(host, 'readonly') && !isOn(host, 'disabled')) return void (await host.opening.show(true));
  const { isWaiting, value } = await glanceAtDevice(restKey(host) ?? '');
  if (isWaiting) (await import('./waiting/left-answers.js')).sendLeft(host);
  const nowMs = Date.now();
  const awayUntilMs = isOn(host, 'open') || host.opening.carried ? 0 : isFarOff(host, nowMs) ? Infinity : Number(value);
  if (nowMs < awayUntilMs) glanceAgain(host, awayUntilMs);
  const isAway = nowMs < awayUntilMs || isOn(host, 'disabled');
  if (isOn(host, 'debug') || !isAway) (await import('./invite.js')).invite(host);
};
