import { describe, expect, it } from 'vitest';
import { emptyLog, parseLog, timeOf } from './exposure-reading.js';
import type { Exposure } from './exposure.js';
import { atDay, logOf } from './fake-exposures.js';

const row: Exposure = logOf('0 shown').exposures[0]!;
const withRow = (changes: object): unknown => ({ ...emptyLog, exposures: [row, { ...row, ...changes }] });

describe('parseLog', () => {
  it.each([
    ['nothing', undefined, emptyLog],
    ['an empty log', emptyLog, emptyLog],
    ['a newer version', { version: 2, exposures: 'elsewhere' }, 'newer'],
    ['another kind of thing', 'log', 'unreadable'],
    ['null', null, 'unreadable'],
    ['a list', [], 'unreadable'],
    ['no version', { exposures: [], muted: [] }, 'unreadable'],
    ['an older version than any', { version: 0, exposures: [], muted: [] }, 'unreadable'],
    ['a version that is no number', { version: '2', exposures: [], muted: [] }, 'unreadable'],
    ['no exposures', { version: 1, muted: [] }, 'unreadable'],
    ['no muted pulses', { version: 1, exposures: [] }, 'unreadable'],
    ['a muted pulse without id', { version: 1, exposures: [], muted: [1] }, 'unreadable'],
    ['a row that is none', { version: 1, exposures: [null], muted: [] }, 'unreadable'],
    ['a row without pulse', withRow({ pulse: undefined }), 'unreadable'],
    ['a row without wave', withRow({ wave: 7 }), 'unreadable'],
    ['a row with a group that is no id', withRow({ group: 7 }), 'unreadable'],
    ['a row without time', withRow({ shownAtMs: NaN }), 'unreadable'],
    ['a row with a time as text', withRow({ shownAtMs: '2026-03-02' }), 'unreadable'],
    ['a row without showings', withRow({ showings: undefined }), 'unreadable'],
    ['a row without seconds', withRow({ seconds: Infinity }), 'unreadable'],
    ['a row in no known state', withRow({ state: 'seen' }), 'unreadable'],
    ['a row snoozed for ever', withRow({ snoozedUntilMs: Infinity }), 'unreadable'],
    ['a row found never', withRow({ foundAtMs: 'never' }), 'unreadable'],
  ])('reads %s', (_, value, expected) => {
    expect(parseLog(value)).toEqual(expected);
  });

  it('gives the stored object itself', () => {
    const log = logOf('0 shown event, 1 snoozed event, 1 never');
    expect(parseLog(log)).toBe(log);
  });
});

describe('timeOf', () => {
  it.each([
    ['the past', { shownAtMs: atDay(1) }, 5, 1],
    ['the future, as now', { shownAtMs: atDay(9) }, 5, 5],
    ['the future, from when it was found', { shownAtMs: atDay(9), foundAtMs: atDay(3) }, 5, 3],
    ['the future, found later still', { shownAtMs: atDay(9), foundAtMs: atDay(7) }, 5, 5],
    ['what is no longer the future', { shownAtMs: atDay(4), foundAtMs: atDay(3) }, 5, 4],
  ])('counts %s', (_, changes, now, expected) => {
    expect(timeOf({ ...row, ...changes }, atDay(now))).toBe(atDay(expected));
  });
});
