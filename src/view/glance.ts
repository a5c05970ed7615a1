import { glanceAtDevice } from '../base/browser-glance.js';
import { isOn } from './is-on.js';
import type { PulseElement } from './pulse-element.js';
import { restKey } from './rest-key.js';

/**
 * Sends what earlier pages left, without loading the outbox where nothing waits, and goes on to look whether a pulse with
 * conditions is due: not where an earlier page has found that it is not due yet, or where it is switched off.
 */
export const glance = async (host: PulseElement): Promise<void> => {
  const { isWaiting, value } = await glanceAtDevice(restKey(host) ?? '');
  if (isWaiting) (await import('../delivery.js')).pageDelivery();
  const isAtRest = Date.now() < Number(value) && !isOn(host, 'open');
  if (isOn(host, 'debug') || !(isAtRest || isOn(host, 'disabled'))) (await import('./invite.js')).invite(host);
};
