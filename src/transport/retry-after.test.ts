import { describe, expect, it } from 'vitest';
import { readRetryAfter } from './retry-after.js';

const nowMs = Date.UTC(2026, 10, 21, 12, 0, 0);
const inSeconds = (seconds: number): string => new Date(nowMs + seconds * 1_000).toUTCString();

describe('readRetryAfter', () => {
  it.each([
    ['2', 2_000],
    [' 120 ', 120_000],
    ['0', 1_000],
    ['999999999', 86_400_000],
    [inSeconds(90), 90_000],
    [inSeconds(-90), 1_000],
    [inSeconds(40 * 86_400), 86_400_000],
    ['-5', undefined],
    ['1.5', undefined],
    ['abc', undefined],
    ['', undefined],
    ['Sun, 06 Foo 1994 08:49:37 GMT', undefined],
    ['2026-11-21T12:00:05Z', undefined],
    [null, undefined],
  ])('reads %j', (value, expected) => {
    expect(readRetryAfter(value, nowMs)).toBe(expected);
  });

  it.each([
    '2000-02-29',
    '2024-02-29',
    '2024-03-01',
    '2025-12-31',
    '2026-01-01',
    '2027-06-30',
    '2100-02-28',
    '2100-03-01',
  ])('knows the calendar around %s', day => {
    const dayStartMs = Date.parse(`${day}T00:00:00Z`);
    expect(readRetryAfter(new Date(dayStartMs + 7_000).toUTCString(), dayStartMs)).toBe(7_000);
  });
});
