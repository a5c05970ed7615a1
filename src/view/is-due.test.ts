import { describe, expect, it } from 'vitest';
import { isOpenAt } from './is-due.js';

describe('isOpenAt', () => {
  it.each([
    ['nothing said', null, null, '2026-11-21T12:00:00Z', true],
    ['before it opens', '2026-11-22', null, '2026-11-21T12:00:00Z', false],
    ['on its first day', '2026-11-21', null, '2026-11-21T00:00:00Z', true],
    ['late on its last day', null, '2026-11-21', '2026-11-21T23:59:00Z', true],
    ['the day after', null, '2026-11-21', '2026-11-22T00:00:00Z', false],
    ['an instant is exact', null, '2026-11-21T10:00:00Z', '2026-11-21T10:00:00Z', false],
    ['an unreadable date closes nothing', 'later', 'soon', '2026-11-21T10:00:00Z', true],
  ])('%s', (_, from, until, now, expected) => {
    expect(isOpenAt(from, until, Date.parse(now))).toBe(expected);
  });
});
