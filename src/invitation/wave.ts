import type { ScheduleDefinition } from '../definition/pulse-definition.js';
import { readSchedule } from './read-schedule.js';
import { waveAt } from './schedule.js';

/**
 * Id of the wave that an instant belongs to, by a schedule as it is authored; what cannot be read of it does not count. It must
 * not keep an answer from being saved.
 */
export const waveOf = (fixed: string | undefined, schedule: ScheduleDefinition | undefined, nowMs: number): string =>
  waveAt(
    readSchedule((name, parse) => parse(schedule?.[name]) ?? undefined),
    fixed,
    nowMs,
  );
