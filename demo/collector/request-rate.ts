import { createHmac, randomBytes } from 'node:crypto';
import { networkOf } from './client-address.js';

const minuteMs = 60_000;
/** Addresses that are remembered at once. A flood from more of them is for somebody in front of this process. */
const mostNetworks = 65_536;

/**
 * How often each address comes: a minute's worth at once, then evenly. In memory only, and by a salted hash whose salt dies with the
 * process; an address that has been away for a minute is forgotten.
 */
export class RequestRate {
  readonly #intervalMs: number;
  readonly #salt = randomBytes(16);
  /** By hash: until when its allowance is used up. In the order in which they came last. */
  readonly #usedUntilMs = new Map<string, number>();

  constructor(perMinute: number) {
    this.#intervalMs = minuteMs / perMinute;
  }

  /** Milliseconds until the address may come; 0 when it may come now, which then is counted. */
  waitMs(address: string, nowMs: number): number {
    const key = createHmac('sha256', this.#salt).update(networkOf(address)).digest('base64');
    const usedUntilMs = Math.max(nowMs, this.#usedUntilMs.get(key) ?? 0);
    const waitMs = usedUntilMs + this.#intervalMs - (nowMs + minuteMs);
    if (waitMs > 1e-6) return waitMs;
    this.#usedUntilMs.delete(key);
    this.#usedUntilMs.set(key, usedUntilMs + this.#intervalMs);
    this.#forget(nowMs);
    return 0;
  }

  /** Addresses that are remembered. */
  get size(): number {
    return this.#usedUntilMs.size;
  }

  #forget(nowMs: number): void {
    for (const [key, usedUntilMs] of this.#usedUntilMs) {
      if (usedUntilMs > nowMs && this.#usedUntilMs.size <= mostNetworks) return;
      this.#usedUntilMs.delete(key);
    }
  }
}
