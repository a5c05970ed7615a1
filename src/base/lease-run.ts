import { isJsonObject } from './json.js';
import type { Clock, ExclusiveRun, Random, Storage } from './ports.js';

const leaseMs = 15_000;
const renewalMs = 5_000;

interface LeasePorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly storage: Storage;
}

/**
 * `ExclusiveRun` for pages without Web Locks, which is every page on plain HTTP. The holder owns a record for 15 s and
 * renews it every 5 s; a tab that was frozen or killed loses it. It may err towards two holders, never towards none.
 */
export const createLeaseRun = ({ clock, random, storage }: LeasePorts): ExclusiveRun => {
  return async (name, work) => {
    const key = `l:${name}`;
    const owner = random.hex(8);
    const lost = new AbortController();
    const claim = async (): Promise<boolean> => {
      let mine = false;
      await storage.update(key, lease => {
        mine = isFree(lease, owner, clock.nowMs());
        return mine ? { owner, untilMs: clock.nowMs() + leaseMs } : lease;
      });
      return mine;
    };
    if (!(await claim())) return false;

    let renewal: Promise<void> = Promise.resolve();
    const renewLater = (): (() => void) =>
      clock.after(renewalMs, () => {
        renewal = claim().then(
          mine => {
            if (mine) cancelRenewal = renewLater();
            else lost.abort();
          },
          () => lost.abort(),
        );
      });
    let cancelRenewal = renewLater();
    try {
      await work(lost.signal);
    } finally {
      cancelRenewal();
      // A renewal on its way would bring the record back after it was given up.
      await renewal;
      cancelRenewal();
      await storage.update(key, lease => (isJsonObject(lease) && lease['owner'] === owner ? undefined : lease));
    }
    return true;
  };
};

const isFree = (lease: unknown, owner: string, nowMs: number): boolean => {
  if (!isJsonObject(lease) || lease['owner'] === owner) return true;
  const untilMs = Number(lease['untilMs']);
  // A lease further ahead than any could be was written before the clock was set back.
  return !(untilMs > nowMs && untilMs <= nowMs + leaseMs);
};
