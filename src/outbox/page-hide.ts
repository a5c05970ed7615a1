import type { OutboxEntry } from './outbox-entry.js';
import { waitMs } from './retry-policy.js';

// Of the platform's 64 KiB for all requests that outlive the page; the rest is the host's.
const budgetBytes = 48 * 1024;

/**
 * What is worth a last attempt while the page is being left: due, not already on its way, and small enough to outlive the
 * page. An endpoint that named a time is still given it.
 */
export const chooseAtPageHide = (
  entries: readonly OutboxEntry[],
  inFlight: ReadonlySet<string>,
  nowMs: number,
  limitBytes: number,
): readonly OutboxEntry[] => {
  let leftBytes = budgetBytes;
  return entries.filter(entry => {
    const bytes = new TextEncoder().encode(entry.body).length;
    const isChosen =
      entry.held === null &&
      !inFlight.has(entry.id) &&
      waitMs(entry, nowMs) === 0 &&
      bytes < limitBytes &&
      bytes <= leftBytes;
    if (isChosen) leftBytes -= bytes;
    return isChosen;
  });
};
