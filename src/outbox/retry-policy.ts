import type { Delivery } from '../transport/transport.js';
import type { OutboxEntry } from './outbox-entry.js';

const dayMs = 86_400_000;
const longestSpreadMs = 600_000;

/**
 * From and to how many milliseconds after the first failure, after the second, and so on; the last one for all that follow. Four
 * quick attempts bring an answer over a hiccup within two seconds of its end. What has failed since then waits with everybody
 * else's: in ten minutes of an outage an answer is tried about once after its first minute, or they would all be back at once.
 */
const waits: readonly (readonly [fromMs: number, toMs: number])[] = [
  ...Array.from({ length: 4 }, () => [750, 1_500] as const),
  [2_000, 6_000],
  [5_000, 30_000],
  [30_000, 600_000],
  [300_000, 1_800_000],
  [600_000, 3_600_000],
];

/**
 * Milliseconds to wait after an attempt that failed, and `attempts` before it. `unit` is in [0, 1); as many answers wait from
 * one minute to two as from ten to twenty, so that those of an outage come back evenly, however long it was.
 */
export const backoffMs = (attempts: number, unit: number): number => {
  const [fromMs, toMs] = waits[Math.min(attempts, waits.length - 1)]!;
  return Math.floor(fromMs * (toMs / fromMs) ** unit);
};

/**
 * Milliseconds to wait where the endpoint named a time: never less, and up to as long again, at most ten minutes more. It told
 * everybody the same, and would have them all back in one second.
 */
export const spreadMs = (namedMs: number, unit: number): number =>
  Math.floor(namedMs + Math.min(namedMs, longestSpreadMs) * unit);

/** Milliseconds until an entry may be sent by itself. A time further ahead than any rule sets was left by a wrong clock. */
export const waitMs = ({ notBefore }: Pick<OutboxEntry, 'notBefore'>, nowMs: number): number => {
  const delayMs = notBefore - nowMs;
  return delayMs > dayMs ? 0 : Math.max(0, delayMs);
};

/** The entry after an attempt that did not deliver it. `before` are the attempts that its pause is counted from. */
export const postpone = (
  entry: OutboxEntry,
  delivery: Exclude<Delivery, { status: 'delivered' }>,
  nowMs: number,
  unit: number,
  before = entry.attempts,
): OutboxEntry => {
  const attempts = entry.attempts + 1;
  if (delivery.status === 'held') {
    const { code, closedOn } = delivery;
    return { ...entry, attempts, held: code, ...(closedOn && { closedOn }) };
  }
  const delayMs = Math.min(
    delivery.afterMs === undefined ? backoffMs(before, unit) : spreadMs(delivery.afterMs, unit),
    dayMs,
  );
  return { ...entry, attempts, notBefore: nowMs + delayMs, held: null };
};

/** The order of one pass: an answer just given does not queue behind those that keep failing. */
export const drainOrder = (entries: readonly OutboxEntry[]): readonly OutboxEntry[] =>
  [...entries].sort((a, b) => a.attempts - b.attempts);
