import type { Clock } from './ports.js';

/** What `promise` gives; `fallback` where it fails or has not settled after `limitMs`. */
export const settleWithin = <T, F>(
  clock: Pick<Clock, 'after'>,
  limitMs: number,
  promise: Promise<T>,
  fallback: F,
): Promise<T | F> =>
  new Promise(resolve => {
    const giveUp = (): void => resolve(fallback);
    const cancel = clock.after(limitMs, giveUp);
    promise.then(value => resolve(value), giveUp).finally(cancel);
  });
