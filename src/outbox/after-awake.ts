import type { Cancel, Clock } from '../base/ports.js';

const stepMs = 1_000;

/**
 * Runs once after `delayMs`, by the clock of the device or by the even one, whichever is there first. Timers and the even clock
 * stand still while a device sleeps: work that fell due meanwhile runs within a second of its waking.
 */
export const afterAwake = (clock: Clock, delayMs: number, work: () => void): Cancel => {
  const dueMs = clock.nowMs() + delayMs;
  const dueMonotonicMs = clock.monotonicMs() + delayMs;
  const leftMs = (): number => Math.min(dueMs - clock.nowMs(), dueMonotonicMs - clock.monotonicMs());
  let cancel: Cancel = () => {};
  const wait = (): void => {
    const restMs = leftMs();
    if (restMs <= 0) work();
    else cancel = clock.after(Math.min(restMs, stepMs), wait);
  };
  wait();
  return () => cancel();
};
