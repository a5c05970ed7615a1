import { pageDelivery } from './delivery.js';
import type { PendingCount } from './outbox/outbox.js';

/** How many answers on this device are sent by themselves, need a person, or are damaged. Counts alone, of all pulses. */
export const readPending = (): Promise<PendingCount> => pageDelivery().outbox.pending();
