import { describe, expect, it, vi } from 'vitest';
import type { ScheduleDefinition } from '../definition/pulse-definition.js';
import { readSchedule } from './read-schedule.js';
import { scheduleAt, type ScheduleVerdict } from './schedule.js';

const setting = (schedule: ScheduleDefinition) => readSchedule((name, parse) => parse(schedule[name]) ?? undefined);

const iso = (ms: number | null): string =>
  ms === null ? '–' : new Date(ms).toISOString().replace(/(:00)?\.000Z$/, 'Z');

/** An instant and its verdict: state, wave, when the window opens and closes, and when the state changes. */
type Row = `${string}Z ${ScheduleVerdict['state']} ${string} ${string} ${string} ${string}`;

const rowOf = (schedule: ScheduleDefinition, when: string, fixedWave?: string): string => {
  const { state, wave, opensMs, closesMs, changesMs } = scheduleAt(setting(schedule), fixedWave, Date.parse(when));
  return [when, state, wave, iso(opensMs), iso(closesMs), iso(changesMs)].join(' ');
};

const cases: readonly (readonly [what: string, schedule: ScheduleDefinition, ...rows: readonly Row[]])[] = [
  ['no schedule', {}, '2026-03-31T23:59:59Z open 2026-03 – – –'],
  ['only a zone', { timeZone: 'Asia/Tokyo' }, '2026-03-31T15:00Z open 2026-04 – – –'],
  [
    'from a day on',
    { from: '2026-03-01', timeZone: 'Europe/Berlin' },
    '2026-02-28T22:59:59Z not-open-yet 2026-03-01 2026-02-28T23:00Z – 2026-02-28T23:00Z',
    '2026-02-28T23:00Z open 2026-03-01 2026-02-28T23:00Z – –',
    '2036-02-28T23:00Z open 2026-03-01 2026-02-28T23:00Z – –',
  ],
  [
    'until the end of a day',
    { until: '2026-03-31', timeZone: 'America/New_York' },
    '2026-04-01T03:59:59Z open 2026-03 – 2026-04-01T04:00Z 2026-04-01T04:00Z',
    '2026-04-01T04:00Z closed 2026-04 – 2026-04-01T04:00Z –',
  ],
  [
    'a window of instants',
    { from: '2026-03-01T08:00Z', until: '2026-03-01T10:00+01:00', timeZone: 'Asia/Kathmandu' },
    '2026-03-01T07:59Z not-open-yet 2026-03-01 2026-03-01T08:00Z 2026-03-01T09:00Z 2026-03-01T08:00Z',
    '2026-03-01T08:59Z open 2026-03-01 2026-03-01T08:00Z 2026-03-01T09:00Z 2026-03-01T09:00Z',
    '2026-03-01T09:00Z closed 2026-03-01 2026-03-01T08:00Z 2026-03-01T09:00Z –',
  ],
  [
    'one that ends before it begins',
    { from: '2026-03-02', until: '2026-03-01' },
    '2026-02-01T00:00Z closed 2026-03-02 2026-03-02T00:00Z 2026-03-02T00:00Z –',
  ],
  [
    'two weeks in every quarter, through both changes of the clock',
    { from: '2026-01-05', every: 'P3M', open: 'P14D', timeZone: 'Europe/Berlin' },
    '2026-01-01T00:00Z not-open-yet 2026-01-05 2026-01-04T23:00Z 2026-01-18T23:00Z 2026-01-04T23:00Z',
    '2026-01-10T00:00Z open 2026-01-05 2026-01-04T23:00Z 2026-01-18T23:00Z 2026-01-18T23:00Z',
    '2026-02-10T00:00Z not-open-yet 2026-01-05 2026-04-04T22:00Z 2026-04-18T22:00Z 2026-04-04T22:00Z',
    '2026-10-10T00:00Z open 2026-10-05 2026-10-04T22:00Z 2026-10-18T22:00Z 2026-10-18T22:00Z',
    '2035-10-10T00:00Z open 2035-10-05 2035-10-04T22:00Z 2035-10-18T22:00Z 2035-10-18T22:00Z',
  ],
  [
    'the same, to its end',
    { from: '2026-01-05', every: 'P3M', open: 'P14D', until: '2026-04-10' },
    '2026-04-09T00:00Z open 2026-04-05 2026-04-05T00:00Z 2026-04-11T00:00Z 2026-04-11T00:00Z',
    '2026-04-11T00:00Z closed 2026-04-05 2026-04-05T00:00Z 2026-04-11T00:00Z –',
    '2027-04-11T00:00Z closed 2027-04-05 2027-04-05T00:00Z 2026-04-11T00:00Z –',
  ],
  [
    'months from the 31st',
    { from: '2024-01-31', every: 'P1M', open: 'P1D' },
    '2024-02-29T12:00Z open 2024-02-29 2024-02-29T00:00Z 2024-03-01T00:00Z 2024-03-01T00:00Z',
    '2025-02-28T12:00Z open 2025-02-28 2025-02-28T00:00Z 2025-03-01T00:00Z 2025-03-01T00:00Z',
    '2026-03-31T12:00Z open 2026-03-31 2026-03-31T00:00Z 2026-04-01T00:00Z 2026-04-01T00:00Z',
    '2026-04-29T12:00Z not-open-yet 2026-03-31 2026-04-30T00:00Z 2026-05-01T00:00Z 2026-04-30T00:00Z',
  ],
  [
    'years from a leap day',
    { from: '2024-02-29', every: 'P1Y' },
    '2025-02-28T00:00Z open 2025-02-28 2025-02-28T00:00Z 2026-02-28T00:00Z 2026-02-28T00:00Z',
    '2028-02-28T23:59Z open 2027-02-28 2027-02-28T00:00Z 2028-02-29T00:00Z 2028-02-29T00:00Z',
  ],
  [
    'a day that has 23 hours, and one that has 25',
    { from: '2026-03-29', every: 'P1D', timeZone: 'Europe/Berlin' },
    '2026-03-29T21:59Z open 2026-03-29 2026-03-28T23:00Z 2026-03-29T22:00Z 2026-03-29T22:00Z',
    '2026-10-25T22:59Z open 2026-10-25 2026-10-24T22:00Z 2026-10-25T23:00Z 2026-10-25T23:00Z',
  ],
  [
    'hours are hours, days are days',
    { from: '2026-03-28T12:00', every: 'P7D', open: 'PT24H', timeZone: 'America/New_York' },
    '2026-03-29T15:59Z open 2026-03-28 2026-03-28T16:00Z 2026-03-29T16:00Z 2026-03-29T16:00Z',
    '2026-11-01T16:59Z not-open-yet 2026-10-31 2026-11-07T17:00Z 2026-11-08T17:00Z 2026-11-07T17:00Z',
  ],
  [
    'a start that daylight saving skips by half an hour',
    { from: '2026-10-04T02:15', open: 'PT1H', timeZone: 'Australia/Lord_Howe' },
    '2026-10-03T15:44Z not-open-yet 2026-10-04 2026-10-03T15:45Z 2026-10-03T16:45Z 2026-10-03T15:45Z',
    '2026-10-03T15:45Z open 2026-10-04 2026-10-03T15:45Z 2026-10-03T16:45Z 2026-10-03T16:45Z',
  ],
  [
    'a start that comes twice',
    { from: '2026-04-05T01:45', timeZone: 'Australia/Lord_Howe' },
    '2026-04-04T14:45Z open 2026-04-05 2026-04-04T14:45Z – –',
  ],
  [
    'three quarters of an hour from UTC',
    { from: '2026-05-06', every: 'P1W', timeZone: 'Asia/Kathmandu' },
    '2026-05-12T18:14Z open 2026-05-06 2026-05-05T18:15Z 2026-05-12T18:15Z 2026-05-12T18:15Z',
    '2026-05-12T18:15Z open 2026-05-13 2026-05-12T18:15Z 2026-05-19T18:15Z 2026-05-19T18:15Z',
  ],
  [
    'working hours',
    { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], hours: '09:00-17:00', timeZone: 'Europe/Berlin' },
    '2026-03-27T07:59Z outside-hours 2026-03 – – 2026-03-27T08:00Z',
    '2026-03-27T08:00Z open 2026-03 – – 2026-03-27T16:00Z',
    '2026-03-27T16:00Z outside-hours 2026-03 – – 2026-03-30T07:00Z',
  ],
  [
    'whole days that follow each other',
    { weekdays: ['sat', 'sun', 'mon'], timeZone: 'America/New_York' },
    '2026-03-07T05:00Z open 2026-03 – – 2026-03-10T04:00Z',
    '2026-03-10T04:00Z outside-hours 2026-03 – – 2026-03-14T04:00Z',
  ],
  [
    'every day is always',
    { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], hours: '00:00-24:00' },
    '2026-03-07T05:00Z open 2026-03 – – –',
  ],
  [
    'the night from Friday belongs to Friday',
    { weekdays: ['fri'], hours: '22:00-06:00', timeZone: 'Europe/Berlin' },
    '2026-03-27T20:59Z outside-hours 2026-03 – – 2026-03-27T21:00Z',
    '2026-03-28T04:59Z open 2026-03 – – 2026-03-28T05:00Z',
    '2026-03-28T21:00Z outside-hours 2026-03 – – 2026-04-03T20:00Z',
  ],
  [
    'hours of a day on which they do not exist',
    { weekdays: ['sun'], hours: '02:30-03:15', timeZone: 'Europe/Berlin' },
    '2026-03-22T02:15Z outside-hours 2026-03 – – 2026-04-05T00:30Z',
  ],
  [
    'hours within a window, and the window’s end',
    { from: '2026-03-02', every: 'P1M', open: 'P3D', hours: '09:00-17:00' },
    '2026-03-02T08:00Z outside-hours 2026-03-02 2026-03-02T00:00Z 2026-03-05T00:00Z 2026-03-02T09:00Z',
    '2026-03-04T16:00Z open 2026-03-02 2026-03-02T00:00Z 2026-03-05T00:00Z 2026-03-04T17:00Z',
    '2026-03-04T18:00Z outside-hours 2026-03-02 2026-03-02T00:00Z 2026-03-05T00:00Z 2026-03-05T00:00Z',
  ],
  [
    'no day at all',
    { from: '2026-03-02', weekdays: [] },
    '2026-03-03T00:00Z outside-hours 2026-03-02 2026-03-02T00:00Z – –',
  ],
];

const dateTimeFormat: { readonly format: unknown } = Intl.DateTimeFormat.prototype;

describe('scheduleAt', () => {
  const tables = cases.map(([what, schedule, ...rows]) => ({ what, schedule, rows }));

  it.each(tables)('$what', ({ schedule, rows }) => {
    expect(rows.map(row => rowOf(schedule, row.split(' ')[0]!))).toEqual(rows);
  });

  it('keeps to a fixed wave', () => {
    expect(rowOf({ from: '2026-03-01' }, '2026-05-01T00:00Z', 'spring')).toContain(' open spring ');
  });

  it('asks the calendar as seldom ten years after the first day as in its first week', () => {
    const every = setting({
      from: '2016-01-04',
      every: 'P1D',
      open: 'PT8H',
      weekdays: ['mon'],
      timeZone: 'Europe/Berlin',
    });
    const looks = ['2016-01-05T12:00Z', '2026-01-06T12:00Z'].map(when => {
      const format = vi.spyOn(dateTimeFormat, 'format', 'get');
      scheduleAt(every, undefined, Date.parse(when));
      const { length } = format.mock.calls;
      format.mockRestore();
      return length;
    });
    expect(looks[0]).toBeGreaterThan(0);
    expect(looks[1]).toBeLessThanOrEqual(looks[0]! + 6);
    expect(looks[1]).toBeLessThan(80);
  });
});
