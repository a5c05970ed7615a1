import { describe, expect, it } from 'vitest';
import { laterOnWall, lengthOf, parseDuration } from './iso-duration.js';

const dayMs = 86_400_000;

describe('parseDuration', () => {
  it.each([
    ['P3M', 3, 0, 0],
    ['P2W', 0, 14, 0],
    ['P14D', 0, 14, 0],
    ['P1Y', 12, 0, 0],
    ['P1Y2M3DT4H5M6S', 14, 3, 14_706_000],
    ['P1W2D', 0, 9, 0],
    ['PT36H', 0, 0, 129_600_000],
    ['PT1M', 0, 0, 60_000],
    ['PT0.25S', 0, 0, 250],
    ['PT1.1S', 0, 0, 1100],
    ['PT0S', 0, 0, 0],
    ['P0D', 0, 0, 0],
    ['P007D', 0, 7, 0],
    ['P100Y', 1200, 0, 0],
    ['10s', 0, 0, 10_000],
    ['1.5s', 0, 0, 1500],
    ['5m', 0, 0, 300_000],
    ['2h', 0, 0, 7_200_000],
    ['3d', 0, 3, 0],
    ['2w', 0, 14, 0],
    ['0s', 0, 0, 0],
    ['p1dt2h', 0, 1, 7_200_000],
  ])('%s: %d months, %d days, %d ms', (text, months, days, timeMs) => {
    expect(parseDuration(text)).toEqual({ months, days, timeMs });
  });

  it.each([
    ...['', 'P', 'PT', 'P1', 'P1DT', '1D', 'D', '10', '10 s', ' P1D', 'P1D ', 'P1D\n', 'P1S', 'PT1D', 'PT1Y', 'P1M1Y'],
    ...[
      '-P1D',
      'P-1D',
      '+P1D',
      '-10s',
      'P1.5D',
      'P1,5D',
      'PT1.5H',
      '1.5h',
      '1..5s',
      '.s',
      '5y',
      '10S',
      'T10S',
      '5M',
      'soon',
    ],
    ...['P101Y', 'P9999999999D', 'PT99999999999S', 'P100Y1D', '__proto__', `P${'1'.repeat(100_000)}`],
  ])('refuses %.20j', text => {
    expect(parseDuration(text)).toBeNull();
  });
});

describe('lengthOf', () => {
  it.each([
    ['P1Y', 365.2425 * dayMs],
    ['P1M', 30.436875 * dayMs],
    ['P2W', 14 * dayMs],
    ['P1DT1H', dayMs + 3_600_000],
    ['PT0S', 0],
  ])('%s: %d ms', (text, lengthMs) => {
    expect(lengthOf(parseDuration(text)!)).toBe(lengthMs);
  });
});

describe('laterOnWall', () => {
  it.each([
    ['2026-01-31T09:00:00.000Z', 'P1M', '2026-02-28T09:00:00.000Z'],
    ['2026-01-31T09:00:00.000Z', 'P2M', '2026-03-31T09:00:00.000Z'],
    ['2024-01-31T00:00:00.000Z', 'P1M', '2024-02-29T00:00:00.000Z'],
    ['2024-02-29T00:00:00.000Z', 'P1Y', '2025-02-28T00:00:00.000Z'],
    ['2024-02-29T00:00:00.000Z', 'P4Y', '2028-02-29T00:00:00.000Z'],
    ['2026-11-30T00:00:00.000Z', 'P3M', '2027-02-28T00:00:00.000Z'],
    ['2026-01-31T00:00:00.000Z', 'P1M1D', '2026-03-01T00:00:00.000Z'],
    ['2026-12-31T00:00:00.000Z', 'P1D', '2027-01-01T00:00:00.000Z'],
    ['2026-01-05T23:45:00.000Z', 'P2W', '2026-01-19T23:45:00.000Z'],
    ['2026-01-05T23:45:00.000Z', 'P0D', '2026-01-05T23:45:00.000Z'],
  ])('%s and %s: %s', (from, duration, expected) => {
    expect(new Date(laterOnWall(Date.parse(from), parseDuration(duration)!)).toISOString()).toBe(expected);
  });
});
