import { describe, expect, it } from 'vitest';
import { isClosingSoon } from './closing-soon.js';
import type { ScheduleVerdict } from './schedule.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const verdict = (opensMs: number | null, closesMs: number | null): ScheduleVerdict => ({
  state: 'open',
  wave: '2026-01',
  opensMs,
  closesMs,
  changesMs: null,
});

describe('isClosingSoon', () => {
  it.each([
    ['two weeks: not yet', 0, 14 * dayMs, 12 * dayMs - 1, false],
    ['two weeks: the last two days', 0, 14 * dayMs, 12 * dayMs, true],
    ['two weeks: the last moment', 0, 14 * dayMs, 14 * dayMs - 1, true],
    ['two weeks: over', 0, 14 * dayMs, 14 * dayMs, false],
    ['eight days: both rules agree', 0, 8 * dayMs, 6 * dayMs, true],
    ['four days: the last day', 0, 4 * dayMs, 3 * dayMs, true],
    ['four days: not before', 0, 4 * dayMs, 3 * dayMs - 1, false],
    ['eight hours: the last two', 0, 8 * hourMs, 6 * hourMs, true],
    ['not open yet', dayMs, 2 * dayMs, 0, false],
    ['no start', null, 14 * dayMs, 12 * dayMs, true],
    ['no start, not yet', null, 14 * dayMs, 12 * dayMs - 1, false],
    ['no end', 0, null, 100 * dayMs, false],
    ['neither', null, null, 0, false],
  ])('%s', (_, opensMs, closesMs, nowMs, expected) => {
    expect(isClosingSoon(verdict(opensMs, closesMs), nowMs)).toBe(expected);
  });
});
