import type { Clock, ExclusiveRun } from './ports.js';

const patienceMs = 18_000;
const forgetRefusalMs = 10_000;

/**
 * `ExclusiveRun` by Web Locks. A tab that dies releases its lock at once; one that is frozen does not, so a name that
 * was refused for 18 s on end is taken over, and the former holder's signal aborts when it thaws.
 */
export const createLockRun = (locks: Pick<LockManager, 'request'>, clock: Clock): ExclusiveRun => {
  const refusals = new Map<string, { readonly firstMs: number; readonly lastMs: number }>();

  const mayTakeOver = (name: string): boolean => {
    const refusal = refusals.get(name);
    const nowMs = clock.nowMs();
    return refusal !== undefined && nowMs - refusal.lastMs < forgetRefusalMs && nowMs - refusal.firstMs > patienceMs;
  };
  const noteRefusal = (name: string): void => {
    const nowMs = clock.nowMs();
    const before = refusals.get(name);
    const goesOn = before !== undefined && nowMs - before.lastMs < forgetRefusalMs;
    refusals.set(name, { firstMs: goesOn ? before.firstMs : nowMs, lastMs: nowMs });
  };

  return async (name, work) => {
    const lost = new AbortController();
    let running: Promise<void> | undefined;
    const options: LockOptions = mayTakeOver(name) ? { steal: true } : { ifAvailable: true };
    try {
      await locks.request(`ics-pulse:${name}`, options, lock => {
        if (lock) running = work(lost.signal);
        return running;
      });
    } catch (error) {
      if (!running || !(error instanceof DOMException && error.name === 'AbortError')) throw error;
      lost.abort();
      await running;
    }
    if (running) refusals.delete(name);
    else noteRefusal(name);
    return running !== undefined;
  };
};
