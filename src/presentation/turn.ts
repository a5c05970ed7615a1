/** A queue for what only one may have at a time. */
export interface Turns {
  /**
   * Resolves when everybody before has released. The release may be called any number of times. A taker whose signal aborts
   * while it waits leaves the queue, and its promise rejects with the signal's reason; once it has its turn, only the release
   * ends it.
   */
  take(signal?: AbortSignal): Promise<() => void>;
}

type Waiting = () => void;

/** An empty queue. First come, first served. */
export const createTurns = (): Turns => {
  const waiting: Waiting[] = [];
  let isTaken = false;
  const passOn = (): void => {
    const next = waiting.shift();
    isTaken = next !== undefined;
    next?.();
  };
  const releaseOnce = (): (() => void) => {
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      passOn();
    };
  };
  return {
    take: signal =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const leave = (): void => {
          waiting.splice(waiting.indexOf(begin), 1);
          reject(signal?.reason as Error);
        };
        const begin = (): void => {
          signal?.removeEventListener('abort', leave);
          resolve(releaseOnce());
        };
        signal?.addEventListener('abort', leave, { once: true });
        waiting.push(begin);
        if (!isTaken) passOn();
      }),
  };
};

const key = Symbol.for('ics-pulse-turns');

/** The queue of the page: one for all copies and versions of the package, so that only one floating pulse is open at a time. */
export const pageTurns = (): Turns => {
  const page = globalThis as Record<symbol, Turns | undefined>;
  return (page[key] ??= createTurns());
};
