import type { Delivery } from '../transport/transport.js';
import type { OutboxEntry } from './outbox-entry.js';

const firstMs = 2_000;
const longestMs = 3_600_000;
const dayMs = 86_400_000;

/** Milliseconds to wait after `attempts` failures: full jitter below 2 s · 2ⁿ, at most an hour. `unit` is in [0, 1). */
export const backoffMs = (attempts: number, unit: number): number =>
  Math.floor(unit * Math.min(longestMs, firstMs * 2 ** attempts));

/** Milliseconds until an entry may be sent by itself. A time further ahead than any rule sets was left by a wrong clock. */
export const waitMs = ({ notBefore }: Pick<OutboxEntry, 'notBefore'>, nowMs: number): number => {
  const delayMs = notBefore - nowMs;
  return delayMs > dayMs ? 0 : Math.max(0, delayMs);
};

/** The entry after an attempt that did not deliver it. */
export const postpone = (
  entry: OutboxEntry,
  delivery: Exclude<Delivery, { status: 'delivered' }>,
  nowMs: number,
  unit: number,
): OutboxEntry => {
  const attempts = entry.attempts + 1;
  if (delivery.status === 'held') {
    const { code, closedOn } = delivery;
    return { ...entry, attempts, held: code, ...(closedOn && { closedOn }) };
  }
  const delayMs = Math.min(delivery.afterMs ?? backoffMs(entry.attempts, unit), dayMs);
  return { ...entry, attempts, notBefore: nowMs + delayMs, held: null };
};

/** The order of one pass: an answer just given does not queue behind those that keep failing. */
export const drainOrder = (entries: readonly OutboxEntry[]): readonly OutboxEntry[] =>
  [...entries].sort((a, b) => a.attempts - b.attempts);
