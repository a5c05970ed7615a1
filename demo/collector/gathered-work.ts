import { PulseError } from '../../src/base/pulse-error.js';

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (outcome: R) => void;
  readonly reject: (error: unknown) => void;
}

export interface GatheredWorkParts<T, R> {
  /** Does the work of several items, and gives an outcome for each in their order. */
  readonly work: (items: readonly T[]) => Promise<readonly R[]>;
  /** Pieces of work that may be under way together. */
  readonly atOnce: number;
  /** Items in one piece of work. */
  readonly mostTogether: number;
  /** Items that may wait; what is more than that is refused, before memory grows. */
  readonly mostWaiting: number;
}

/**
 * What arrives in one turn of the event loop, or while earlier work is under way, is done together next, so that many share what
 * one costs. Nothing waits longer than that turn when nothing is under way.
 */
export class GatheredWork<T, R> {
  readonly #parts: GatheredWorkParts<T, R>;
  #waiting: Waiting<T, R>[] = [];
  #underWay = 0;
  #isAboutToBegin = false;

  constructor(parts: GatheredWorkParts<T, R>) {
    this.#parts = parts;
  }

  /** Rejects with `store-unavailable` when too many wait, and with whatever the work of its piece rejects with. */
  add(item: T): Promise<R> {
    if (this.#waiting.length >= this.#parts.mostWaiting)
      return Promise.reject(new PulseError('store-unavailable', 'More answers wait than can be stored.'));
    return new Promise<R>((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#beginSoon();
    });
  }

  /**
   * Not at once: a database that works on this thread would have stored the first answer before the second, which lies in its
   * socket already, was read, and replies to earlier ones would wait for it.
   */
  #beginSoon(): void {
    if (this.#isAboutToBegin) return;
    this.#isAboutToBegin = true;
    setImmediate(() => {
      this.#isAboutToBegin = false;
      this.#begin();
    });
  }

  #begin(): void {
    while (this.#waiting.length > 0 && this.#underWay < this.#parts.atOnce) {
      const together = this.#waiting.splice(0, this.#parts.mostTogether);
      this.#underWay++;
      void this.#finish(together);
    }
  }

  async #finish(together: readonly Waiting<T, R>[]): Promise<void> {
    const [settled] = await Promise.allSettled([this.#parts.work(together.map(({ item }) => item))]);
    this.#underWay--;
    this.#beginSoon();
    together.forEach(({ resolve, reject }, index) => {
      if (settled.status === 'fulfilled') resolve(settled.value[index]!);
      else reject(settled.reason);
    });
  }
}
