import { describe, expect, it } from 'vitest';
import { instantOf, wallTime } from './zoned-time.js';

const at = (iso: string): number => Date.parse(iso);
const dayMs = 86_400_000;
const wall = (text: string): number => Date.parse(`${text}Z`);
const iso = (ms: number): string => new Date(ms).toISOString().replace(/\.000Z$/, 'Z');

describe('wallTime', () => {
  it.each([
    ['UTC', '2026-07-01T12:00:00Z', '2026-07-01T12:00:00'],
    ['Europe/Berlin', '2026-03-29T00:59:59Z', '2026-03-29T01:59:59'],
    ['Europe/Berlin', '2026-03-29T01:00:00Z', '2026-03-29T03:00:00'],
    ['Europe/Berlin', '2026-10-25T00:59:59Z', '2026-10-25T02:59:59'],
    ['Europe/Berlin', '2026-10-25T01:00:00Z', '2026-10-25T02:00:00'],
    ['America/New_York', '2026-01-01T04:30:00Z', '2025-12-31T23:30:00'],
    ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08T03:00:00'],
    ['Australia/Lord_Howe', '2026-04-04T14:59:59Z', '2026-04-05T01:59:59'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-04-05T01:30:00'],
    ['Asia/Kathmandu', '2026-05-05T18:15:00Z', '2026-05-06T00:00:00'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01T00:00:00'],
    ['Africa/Monrovia', '1960-01-01T00:44:30Z', '1960-01-01T00:00:00'],
  ])('%s, %s: %s', (timeZone, instant, expected) => {
    expect(iso(wallTime(at(instant), timeZone))).toBe(`${expected}Z`);
  });

  it('keeps milliseconds, before 1970 too', () => {
    expect(wallTime(at('2026-07-01T12:00:00.123Z'), 'Europe/Berlin')).toBe(wall('2026-07-01T14:00:00.123'));
    expect(wallTime(at('1965-07-01T12:00:00.123Z'), 'Europe/Berlin')).toBe(wall('1965-07-01T13:00:00.123'));
  });
});

/** Every ten minutes of the days before and after each change of the clock in 2026, or of one day where there is none. */
const aroundChanges = (timeZone: string): number[] => {
  const days = Array.from({ length: 365 }, (_, day) => wall('2026-01-01T00:00') + day * dayMs);
  const offset = (ms: number): number => wallTime(ms, timeZone) - ms;
  const changes = days.filter(day => offset(day) !== offset(day + dayMs));
  return (changes.length ? changes : [days[0]!]).flatMap(day =>
    Array.from({ length: 3 * 144 }, (_, step) => day - dayMs + step * 600_000),
  );
};

describe('instantOf', () => {
  it.each([
    ['a plain day', 'Europe/Berlin', '2026-07-01T00:00', '2026-06-30T22:00:00Z'],
    ['just before the jump', 'Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59:00Z'],
    ['skipped: as much later', 'Europe/Berlin', '2026-03-29T02:00', '2026-03-29T01:00:00Z'],
    ['the last that is skipped', 'Europe/Berlin', '2026-03-29T02:59', '2026-03-29T01:59:00Z'],
    ['just after the jump', 'Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00:00Z'],
    ['comes twice: the first', 'Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
    ['after what comes twice', 'Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00:00Z'],
    ['the noon before', 'Europe/Berlin', '2026-03-28T12:00', '2026-03-28T11:00:00Z'],
    ['the noon after', 'Europe/Berlin', '2026-03-29T12:00', '2026-03-29T10:00:00Z'],
    ['west, skipped', 'America/New_York', '2026-03-08T02:15', '2026-03-08T07:15:00Z'],
    ['west, twice', 'America/New_York', '2026-11-01T01:15', '2026-11-01T05:15:00Z'],
    ['half an hour, skipped', 'Australia/Lord_Howe', '2026-10-04T02:10', '2026-10-03T15:40:00Z'],
    ['half an hour, twice', 'Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00Z'],
    ['three quarters of an hour', 'Asia/Kathmandu', '2026-05-06T00:00', '2026-05-05T18:15:00Z'],
    ['a midnight that is skipped', 'Africa/Cairo', '2026-04-24T00:00', '2026-04-23T22:00:00Z'],
    ['a day that is skipped', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00:00Z'],
  ])('%s', (_, timeZone, text, expected) => {
    expect(iso(instantOf(wall(text), timeZone))).toBe(expected);
  });

  it.each([
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'Africa/Casablanca',
    'Asia/Kathmandu',
    'America/Santiago',
  ])('is the first instant that shows the time, else as much later as the clock was put forward, in %s', timeZone => {
    const jumpMs = (instantMs: number): number =>
      wallTime(instantMs, timeZone) - instantMs - (wallTime(instantMs - dayMs, timeZone) - (instantMs - dayMs));
    for (const wallMs of aroundChanges(timeZone)) {
      const instantMs = instantOf(wallMs, timeZone);
      const lateMs = wallTime(instantMs, timeZone) - wallMs;
      if (lateMs > 0) expect(lateMs).toBe(jumpMs(instantMs));
      else expect(lateMs).toBe(0);
      // An hour or less earlier the clock showed something else.
      for (const earlierMs of [1_800_000, 3_600_000])
        expect(wallTime(instantMs - earlierMs, timeZone)).not.toBe(wallMs);
    }
  });

  it('says so of a time zone that it does not know', () => {
    expect(() => wallTime(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});
