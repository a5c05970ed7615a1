import { glanceAtDevice } from '../base/browser-glance.js';
import { restKey } from './rest.js';

/**
 * Sends what earlier pages left, without loading the outbox where nothing waits. Resolves to whether an earlier page has found
 * that this tag's pulse is not due yet: then nothing more needs to be loaded.
 */
export const glance = async (host: Element): Promise<boolean> => {
  const { isWaiting, value } = await glanceAtDevice(restKey(host) ?? '');
  if (isWaiting) (await import('../delivery.js')).pageDelivery();
  return Date.now() < Number(value);
};
