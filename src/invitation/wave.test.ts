import { describe, expect, it } from 'vitest';
import { calendarDay, waveOf } from './wave.js';

const at = (iso: string): number => Date.parse(iso);

describe('waveOf', () => {
  it.each([
    ['fixed by the author', 'spring', undefined, '2026-11-21T10:00:00Z', 'spring'],
    ['not an id', 'spring 2026', undefined, '2026-11-21T10:00:00Z', '2026-11'],
    ['a time zone nobody knows', undefined, { timeZone: 'Mars/Olympus' }, '2026-11-30T23:30:00Z', '2026-11'],
    ['no schedule: the month', undefined, undefined, '2026-11-21T10:00:00Z', '2026-11'],
    ['first quarter', undefined, { from: '2026-01-05', every: 'P3M' }, '2026-04-04T23:59:59Z', '2026-01-05'],
    [
      'second quarter, first day',
      undefined,
      { from: '2026-01-05', every: 'P3M' },
      '2026-04-05T00:00:00Z',
      '2026-04-05',
    ],
    ['a year later', undefined, { from: '2026-01-05', every: 'P3M' }, '2027-08-01T00:00:00Z', '2027-07-05'],
    ['fortnights', undefined, { from: '2026-01-05', every: 'P2W' }, '2026-02-01T12:00:00Z', '2026-01-19'],
    ['the 31st does not wander', undefined, { from: '2026-01-31', every: 'P1M' }, '2026-03-31T00:00:00Z', '2026-03-31'],
    ['a short month', undefined, { from: '2026-01-31', every: 'P1M' }, '2026-03-01T00:00:00Z', '2026-02-28'],
    ['a one-off window', undefined, { from: '2026-03-01' }, '2026-06-01T00:00:00Z', '2026-03-01'],
    ['before the first period', undefined, { from: '2026-03-01', every: 'P1M' }, '2026-02-01T00:00:00Z', '2026-03-01'],
    [
      'the schedule’s time zone decides',
      undefined,
      { from: '2026-01-05', every: 'P3M', timeZone: 'Europe/Berlin' },
      '2026-04-04T22:30:00Z',
      '2026-04-05',
    ],
  ])('%s', (_, fixed, schedule, now, expected) => {
    expect(waveOf(fixed, schedule, at(now))).toBe(expected);
  });

  it('reads the calendar day in a time zone', () => {
    expect(calendarDay(at('2026-12-31T23:30:00Z'), 'Asia/Tokyo')).toBe('2027-01-01');
  });
});
