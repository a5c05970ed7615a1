import { describe, expect, it } from 'vitest';
import { endOf, isTimeZone, parseHours, parseMoment } from './schedule-text.js';

describe('parseMoment', () => {
  it.each([
    ['2026-01-05', 'day', '2026-01-05T00:00:00Z'],
    ['2024-02-29', 'day', '2024-02-29T00:00:00Z'],
    ['2026-01-05T09:00', 'local', '2026-01-05T09:00:00Z'],
    ['2026-01-05T09:00:30', 'local', '2026-01-05T09:00:30Z'],
    ['2026-01-05T09:00:30.25', 'local', '2026-01-05T09:00:30.250Z'],
    ['2026-01-05T09:00Z', 'instant', '2026-01-05T09:00:00Z'],
    ['2026-01-05T00:30+02:00', 'instant', '2026-01-04T22:30:00Z'],
    ['2026-01-05T23:30:00.5-05:30', 'instant', '2026-01-06T05:00:00.500Z'],
  ])('%s is the %s %s', (text, kind, iso) => {
    expect(parseMoment(text)).toEqual({ ms: Date.parse(iso), kind });
  });

  it.each([
    ...[
      '',
      'today',
      '2026',
      '2026-01',
      '2026-1-5',
      '05.01.2026',
      '2026-02-29',
      '2026-02-31',
      '2026-13-01',
      '2026-00-10',
    ],
    ...[
      '2026-01-05T',
      '2026-01-05T9:00',
      '2026-01-05T25:00',
      '2026-01-05T24:00',
      '2026-01-05T09:60',
      '2026-01-05 09:00',
    ],
    ...[
      '2026-01-05Z',
      '2026-01-05T09:00z',
      '2026-01-05T09:00+0200',
      '2026-01-05T09:00+99:00',
      '0026-01-05',
      '+012026-01-05',
    ],
  ])('refuses %j', text => {
    expect(parseMoment(text)).toBeNull();
  });
});

describe('endOf', () => {
  it.each([
    ['2026-01-31', '2026-02-01T00:00Z'],
    ['2026-01-31T09:00', '2026-01-31T09:00Z'],
    ['2026-01-31T09:00Z', '2026-01-31T09:00Z'],
  ])('%s: %s', (text, expected) => {
    expect(endOf(parseMoment(text)!)).toBe(Date.parse(expected));
  });
});

describe('parseHours', () => {
  it.each([
    ['09:00-17:30', 540, 1050],
    ['22:00-06:00', 1320, 1800],
    ['00:00-24:00', 0, 1440],
    ['22:00-00:00', 1320, 1440],
    ['00:01-00:00', 1, 1440],
  ])('%s: from minute %d to minute %d', (text, startMinute, endMinute) => {
    expect(parseHours(text)).toEqual([startMinute, endMinute]);
  });

  it.each([
    '',
    '9-17',
    '9:00-17:00',
    '09:00–17:00',
    '09:00 - 17:00',
    '24:00-06:00',
    '09:00-24:01',
    '09:00-09:00',
    '09:60-10:00',
    '25:00-26:00',
  ])('refuses %j', text => {
    expect(parseHours(text)).toBeNull();
  });
});

describe('isTimeZone', () => {
  it.each([
    ['UTC', true],
    ['Europe/Berlin', true],
    ['Australia/Lord_Howe', true],
    ['Mars/Olympus', false],
    ['+02:00', false],
    ['', false],
    ['Europe', false],
  ])('%j: %s', (name, isKnown) => {
    expect(isTimeZone(name)).toBe(isKnown);
  });
});
