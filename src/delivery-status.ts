import type { Outbox, OutboxEvent } from './outbox/outbox.js';
import type { DeliveryStatus } from './pulse.js';

/** What is known of the attempts at an answer. */
export interface Attempted {
  isSending?: boolean;
  /** When the next one is, milliseconds since the epoch. */
  nextMs?: number | undefined;
}

/** Where an answer is after an event of the outbox about it. */
export const statusAfter = (event: OutboxEvent): DeliveryStatus | null => {
  if (event.type === 'delivered') return { state: event.code === 'unchecked' ? 'handed-over' : 'sent' };
  if (event.type === 'erased') return { state: 'none' };
  if (event.type !== 'held') return null;
  const { code, closedOn } = event;
  return { state: 'held', code, ...(closedOn && { closedOn }) };
};

/** An answer that waits on this device, or is on its way. */
export const waitingStatus = ({ isSending, nextMs }: Attempted, { persistence }: Outbox): DeliveryStatus => ({
  state: persistence === 'disk' ? 'saved' : 'memory',
  ...(isSending && { isSending }),
  ...(nextMs !== undefined && { nextMs }),
});
