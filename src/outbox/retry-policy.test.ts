import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from './outbox-entry.js';
import { backoffMs, drainOrder, postpone, spreadMs, waitMs } from './retry-policy.js';

const entry = (changes: Partial<OutboxEntry> = {}): OutboxEntry => ({
  v: 1,
  id: 'a',
  pulse: 'p',
  wave: 'w',
  body: '{"id":"a"}',
  destination: { url: '', recipe: 'json', options: { acknowledge: 'status', credentials: 'omit', redirect: 'manual' } },
  createdDay: 0,
  attempts: 0,
  notBefore: 0,
  held: null,
  ...changes,
});

describe('backoffMs', () => {
  it.each([
    [0, 0, 750],
    [0, 0.5, 1_060],
    [3, 0.999, 1_498],
    [4, 0, 2_000],
    [5, 0.5, 12_247],
    [6, 0.5, 134_164],
    [7, 0.5, 734_846],
    [8, 0, 600_000],
    [2_000, 0.999, 3_593_555],
  ])('after %i attempts, drawn %f: %i ms', (attempts, unit, delayMs) => {
    expect(backoffMs(attempts, unit)).toBe(delayMs);
  });
});

describe('spreadMs', () => {
  it.each([
    [1_000, 0, 1_000],
    [1_000, 0.999, 1_999],
    [60_000, 0.5, 90_000],
    [3_600_000, 0, 3_600_000],
    [3_600_000, 0.5, 3_900_000],
  ])('after %i ms were named, drawn %f: %i ms', (namedMs, unit, delayMs) => {
    expect(spreadMs(namedMs, unit)).toBe(delayMs);
  });

  it('brings a thousand that were told one time back evenly, none before it, over as long again', () => {
    const seconds = Array.from({ length: 1_000 }, (_, client) => Math.floor(spreadMs(60_000, client / 1_000) / 1_000));
    const counts = new Map<number, number>();
    for (const second of seconds) counts.set(second, (counts.get(second) ?? 0) + 1);
    expect([Math.min(...seconds), Math.max(...seconds)]).toEqual([60, 119]);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(17);
  });
});

describe('waitMs', () => {
  const dayMs = 86_400_000;
  it.each([
    ['due', 1_000, 0],
    ['due now', 5_000, 0],
    ['due later', 6_000, 1_000],
    ['due in a day', 5_000 + dayMs, dayMs],
    ['left by a clock that was ahead', 5_001 + dayMs, 0],
    ['left by a clock a year ahead', 5_000 + 365 * dayMs, 0],
  ])('%s', (_, notBefore, expected) => {
    expect(waitMs({ notBefore }, 5_000)).toBe(expected);
  });
});

describe('postpone', () => {
  it.each([
    ['a retry', { status: 'retry' }, { attempts: 3, notBefore: 101_060, held: null }],
    ['a retry at a named time', { status: 'retry', afterMs: 9 }, { attempts: 3, notBefore: 100_013, held: null }],
    ['a retry in a year', { status: 'retry', afterMs: 1e12 }, { attempts: 3, notBefore: 86_500_000, held: null }],
    ['a hold', { status: 'held', code: 'refused' }, { attempts: 3, notBefore: 7, held: 'refused' }],
    [
      'a round that is over',
      { status: 'held', code: 'closed', closedOn: '2026-10-18' },
      { attempts: 3, notBefore: 7, held: 'closed', closedOn: '2026-10-18' },
    ],
  ] as const)('after %s', (_, delivery, expected) => {
    const before = entry({ attempts: 2, notBefore: 7, held: 'sign-in' });
    expect(postpone(before, delivery, 100_000, 0.5)).toEqual({ ...before, ...expected });
  });
});

describe('drainOrder', () => {
  it('puts fresh answers first and keeps the order of the others', () => {
    const entries = [entry({ id: 'old', attempts: 4 }), entry({ id: 'b' }), entry({ id: 'c' })];
    expect(drainOrder(entries).map(({ id }) => id)).toEqual(['b', 'c', 'old']);
  });
});
