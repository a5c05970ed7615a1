import type { Outbox } from '../outbox/outbox.js';

/** The outbox that all pulses of the page share; fetched when it is asked for. */
export const pageOutbox = async (): Promise<Outbox> => (await import('../delivery.js')).pageDelivery().outbox;
