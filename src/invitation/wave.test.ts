import { describe, expect, it } from 'vitest';
import { waveOf } from './wave.js';

const at = (iso: string): number => Date.parse(iso);
const quarterly = { from: '2026-01-05', every: 'P3M' };

describe('waveOf', () => {
  it.each([
    ['fixed by the author', 'spring', undefined, '2026-11-21T10:00:00Z', 'spring'],
    ['not an id', 'spring 2026', undefined, '2026-11-21T10:00:00Z', '2026-11'],
    ['a time zone nobody knows', undefined, { timeZone: 'Mars/Olympus' }, '2026-11-30T23:30:00Z', '2026-11'],
    ['no schedule: the month', undefined, undefined, '2026-11-21T10:00:00Z', '2026-11'],
    ['the month of the time zone', undefined, { timeZone: 'Asia/Tokyo' }, '2026-12-31T23:30:00Z', '2027-01'],
    ['first quarter', undefined, quarterly, '2026-04-04T23:59:59Z', '2026-01-05'],
    ['second quarter, first day', undefined, quarterly, '2026-04-05T00:00:00Z', '2026-04-05'],
    ['a year later', undefined, quarterly, '2027-08-01T00:00:00Z', '2027-07-05'],
    ['between two windows', undefined, { ...quarterly, open: 'P14D' }, '2026-03-01T00:00:00Z', '2026-01-05'],
    ['after the end', undefined, { ...quarterly, until: '2026-12-31' }, '2027-08-01T00:00:00Z', '2027-07-05'],
    ['fortnights', undefined, { from: '2026-01-05', every: 'P2W' }, '2026-02-01T12:00:00Z', '2026-01-19'],
    ['months and days', undefined, { from: '2026-01-05', every: 'P1M1D' }, '2026-03-07T00:00:00Z', '2026-03-07'],
    ['the 31st does not wander', undefined, { from: '2026-01-31', every: 'P1M' }, '2026-03-31T00:00:00Z', '2026-03-31'],
    ['a short month', undefined, { from: '2026-01-31', every: 'P1M' }, '2026-03-01T00:00:00Z', '2026-02-28'],
    ['a one-off window', undefined, { from: '2026-03-01' }, '2026-06-01T00:00:00Z', '2026-03-01'],
    ['before the first period', undefined, { from: '2026-03-01', every: 'P1M' }, '2026-02-01T00:00:00Z', '2026-03-01'],
    ['not from midnight', undefined, { from: '2026-03-01T09:00', every: 'P1M' }, '2026-04-01T08:59:59Z', '2026-03-01'],
    [
      'an instant on the next day there',
      undefined,
      { from: '2026-03-01T23:30Z', timeZone: 'Asia/Tokyo' },
      '2026-06-01T00:00:00Z',
      '2026-03-02',
    ],
    [
      'the schedule’s time zone decides',
      undefined,
      { ...quarterly, timeZone: 'Europe/Berlin' },
      '2026-04-04T22:30:00Z',
      '2026-04-05',
    ],
    [
      'a period that cannot be read',
      undefined,
      { from: '2026-01-05', every: 'P0M' },
      '2027-01-01T00:00:00Z',
      '2026-01-05',
    ],
    ['a period of hours', undefined, { from: '2026-01-05', every: 'PT12H' }, '2027-01-01T00:00:00Z', '2026-01-05'],
    ['a start that cannot be read', undefined, { from: 'soon', every: 'P1M' }, '2027-01-01T00:00:00Z', '2027-01'],
  ])('%s', (_, fixed, schedule, now, expected) => {
    expect(waveOf(fixed, schedule, at(now))).toBe(expected);
  });
});
