/** How good a reading is, by the thresholds of the library: the 75th percentile of all pages should be good. */
export type Rating = 'good' | 'needs-improvement' | 'poor';

const ranks: Readonly<Record<Rating, number>> = { good: 0, 'needs-improvement': 1, poor: 2 };

/** Whether a reading has just become as bad as `wanted`, or worse. */
export const hasBecome = (wanted: Rating, before: Rating | undefined, now: Rating): boolean =>
  ranks[now] >= ranks[wanted] && ranks[before ?? 'good'] < ranks[wanted];
