import type { ExclusiveRun } from '../base/ports.js';

/** `ran`: this tab did the work, or is doing it and will do it once more; `refused`: another tab is at it. */
export type DrainOutcome = 'ran' | 'refused';

export interface DrainLock {
  /** Does the work now. Asked while it is being done, does it once more afterwards; resolves after that. */
  run(): Promise<DrainOutcome>;
  isRunning(): boolean;
}

/** One drain at a time in this tab, and in one tab at a time. */
export const createDrainLock = (
  exclusiveRun: ExclusiveRun,
  work: (signal: AbortSignal) => Promise<void>,
): DrainLock => {
  let running: Promise<DrainOutcome> | undefined;
  let askedCount = 0;

  const runUntilQuiet = async (): Promise<DrainOutcome> => {
    try {
      let hasRun: boolean;
      let answeredCount: number;
      do {
        answeredCount = askedCount;
        hasRun = await exclusiveRun('drain', work);
      } while (hasRun && askedCount > answeredCount);
      return hasRun ? 'ran' : 'refused';
    } finally {
      running = undefined;
    }
  };

  return {
    isRunning: () => running !== undefined,
    run() {
      askedCount += 1;
      return (running ??= runUntilQuiet());
    },
  };
};
