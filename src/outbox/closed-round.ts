import type { Delivery } from '../transport/transport.js';
import type { OutboxEntry } from './outbox-entry.js';

const dayMs = 86_400_000;
const keptDays = 30;

/** The entry after a person read that its round is over; null where that changes nothing. */
export const told = (entry: OutboxEntry | null, nowMs: number): OutboxEntry | null =>
  entry?.held === 'closed' && entry.toldDay === undefined ? { ...entry, toldDay: Math.floor(nowMs / dayMs) } : null;

/**
 * Whether an answer is erased after this attempt: its round is over by what the endpoint says now, and a person read so thirty days
 * ago or more. No clock alone can do it.
 */
export const isErased = ({ held, toldDay }: OutboxEntry, delivery: Delivery, nowMs: number): boolean =>
  held === 'closed' &&
  delivery.status === 'held' &&
  delivery.code === 'closed' &&
  typeof toldDay === 'number' &&
  Math.floor(nowMs / dayMs) - toldDay >= keptDays;
