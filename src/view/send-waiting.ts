import { hasWaitingEntries } from '../base/browser-waiting-entries.js';

/** Sends what earlier pages left, without loading the outbox where nothing waits. */
export const sendWaiting = async (): Promise<void> => {
  if (await hasWaitingEntries()) (await import('../delivery.js')).pageDelivery();
};
