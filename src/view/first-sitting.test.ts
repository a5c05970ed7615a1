import { describe, expect, it } from 'vitest';
import { keptSitting } from './first-sitting.js';

const hourMs = 3_600_000;
const nowMs = Date.parse('2026-11-22T22:00:00Z');
const sitting = { answers: { in: 4 }, skips: {}, untilMs: nowMs + 16 * hourMs };

describe('keptSitting', () => {
  it.each([
    ['at once', 0, true],
    ['just before its end', 16 * hourMs - 1, true],
    ['at its end', 16 * hourMs, false],
    ['days later', 72 * hourMs, false],
  ])('holds %s: %d', (_case, laterMs, isThere) => {
    expect(keptSitting(sitting, nowMs + laterMs) !== null).toBe(isThere);
  });

  it.each([
    undefined,
    null,
    7,
    [],
    {},
    { ...sitting, answers: [] },
    { ...sitting, skips: null },
    { ...sitting, untilMs: 'x' },
  ])('is none in %j', record => {
    expect(keptSitting(record, nowMs)).toBeNull();
  });
});
