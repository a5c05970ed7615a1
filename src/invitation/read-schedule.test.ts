import { describe, expect, it } from 'vitest';
import type { ScheduleDefinition } from '../definition/pulse-definition.js';
import { readSchedule } from './read-schedule.js';

const at = (iso: string): number => Date.parse(iso);

/** What is read, and the names of what cannot be. */
const read = (schedule: object) => {
  const refused: string[] = [];
  const setting = readSchedule((name, parse, code) => {
    const value: unknown = (schedule as ScheduleDefinition)[name];
    const parsed = value === undefined ? undefined : parse(value);
    if (parsed === null) refused.push(`${name}: ${code}`);
    return parsed ?? undefined;
  });
  return { setting, refused };
};

describe('readSchedule', () => {
  it.each<[object, object]>([
    [{}, { timeZone: 'UTC' }],
    [{ from: '2026-01-05' }, { startMs: at('2026-01-05T00:00Z'), startWallMs: at('2026-01-05T00:00Z') }],
    [
      { from: '2026-07-05T09:00', timeZone: 'Europe/Berlin' },
      { startMs: at('2026-07-05T07:00Z'), startWallMs: at('2026-07-05T09:00Z') },
    ],
    [
      { from: '2026-07-05T23:00Z', timeZone: 'Europe/Berlin' },
      { startMs: at('2026-07-05T23:00Z'), startWallMs: at('2026-07-06T01:00Z') },
    ],
    [{ until: '2026-07-05', timeZone: 'America/New_York' }, { endMs: at('2026-07-06T04:00Z') }],
    [{ until: '2026-07-05T12:00+02:00', timeZone: 'America/New_York' }, { endMs: at('2026-07-05T10:00Z') }],
    [{ from: '2026-01-05', every: 'P1M1W' }, { every: { months: 1, days: 7, timeMs: 0 } }],
    [{ from: '2026-01-05', open: 'P1DT2H' }, { open: { months: 0, days: 1, timeMs: 7_200_000 } }],
    [
      { weekdays: ['mon'], hours: '22:00-06:00' },
      { weekdays: ['mon'], hours: [1320, 1800] },
    ],
  ])('reads %j', (schedule, expected) => {
    const { setting, refused } = read(schedule);
    expect(refused).toEqual([]);
    expect(setting).toMatchObject(expected);
  });

  it.each<[object, string]>([
    [{ timeZone: 'Mars/Olympus' }, 'timeZone: unknown-time-zone'],
    [{ timeZone: 7 }, 'timeZone: unknown-time-zone'],
    [{ from: '5 January' }, 'from: not-a-moment'],
    [{ until: null }, 'until: not-a-moment'],
    [{ from: '2026-01-05', every: 'P0D' }, 'every: not-a-duration'],
    [{ from: '2026-01-05', every: 'PT12H' }, 'every: not-a-duration'],
    [{ open: 'long' }, 'open: not-a-duration'],
    [{ weekdays: 'mon' }, 'weekdays: wrong-type'],
    [{ hours: '09:00-09:00' }, 'hours: not-hours'],
  ])('leaves out %j: %s', (schedule, expected) => {
    const { setting, refused } = read(schedule);
    expect(refused).toEqual([expected]);
    expect({ ...setting, startMs: undefined, startWallMs: undefined }).toEqual({ timeZone: 'UTC' });
  });

  it('counts no periods without a first day', () => {
    expect(read({ every: 'P1M' }).setting.every).toBeUndefined();
  });
});
