import { onCLS, onINP, onLCP, type Metric } from 'web-vitals';
import { hasBecome, type Rating } from './page-reading.js';
import type { Trigger } from './trigger.js';

type Hear = (before: Rating | undefined, now: Rating) => void;

/** The last rating of each metric on this page. */
const ratings = new Map<Metric['name'], Rating>();
const hearers = new Set<Hear>();
let isReading = false;

// The library has no way to stop: it is asked once a page, however many pulses come and go.
const startReading = (): void => {
  if (isReading) return;
  isReading = true;
  const note = ({ name, rating }: Metric): void => {
    const before = ratings.get(name);
    ratings.set(name, rating);
    for (const hear of [...hearers]) if (hearers.has(hear)) hear(before, rating);
  };
  for (const read of [onINP, onLCP, onCLS]) read(note, { reportAllChanges: true });
};

/**
 * Fires when INP, LCP or CLS of this page becomes `poor`, or `needs-improvement` and worse; also when it has been so before.
 * Chromium has all three, Firefox no CLS; where a browser measures none, it never fires.
 */
export const vitalsTrigger: Trigger = ({ value }, fire) => {
  const wanted = value as Rating;
  const hear: Hear = (before, now) => {
    if (hasBecome(wanted, before, now)) fire();
  };
  hearers.add(hear);
  queueMicrotask(() => {
    if (hearers.has(hear) && [...ratings.values()].some(rating => hasBecome(wanted, undefined, rating))) fire();
  });
  startReading();
  return () => void hearers.delete(hear);
};
