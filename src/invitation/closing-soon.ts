import type { ScheduleVerdict } from './schedule.js';

const dayMs = 86_400_000;

/**
 * Whether a window that has begun closes soon: in its last two days, or in the last quarter of one that is shorter than eight
 * days. Never where it has no end; where it has no start, it counts as long.
 */
export const isClosingSoon = ({ opensMs, closesMs }: ScheduleVerdict, nowMs: number): boolean => {
  const startMs = opensMs ?? -Infinity;
  const endMs = closesMs ?? Infinity;
  return startMs <= nowMs && nowMs < endMs && endMs - nowMs <= Math.min(2 * dayMs, (endMs - startMs) / 4);
};
