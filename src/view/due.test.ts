import { describe, expect, it } from 'vitest';
import { eligibility } from './due.js';

const open = { disabled: false, from: null, until: null };

describe('eligibility', () => {
  it.each([
    ['nothing said', open, '2026-11-21T12:00:00Z', true],
    ['disabled', { ...open, disabled: true }, '2026-11-21T12:00:00Z', false],
    ['before it opens', { ...open, from: '2026-11-22' }, '2026-11-21T12:00:00Z', false],
    ['on its first day', { ...open, from: '2026-11-21' }, '2026-11-21T00:00:00Z', true],
    ['late on its last day', { ...open, until: '2026-11-21' }, '2026-11-21T23:59:00Z', true],
    ['the day after', { ...open, until: '2026-11-21' }, '2026-11-22T00:00:00Z', false],
    ['an instant is exact', { ...open, until: '2026-11-21T10:00:00Z' }, '2026-11-21T10:00:00Z', false],
    ['an unreadable date closes nothing', { ...open, until: 'soon', from: 'later' }, '2026-11-21T10:00:00Z', true],
  ])('%s', (_, attributes, now, expected) => {
    const { eligible, reasons } = eligibility(attributes, Date.parse(now));
    expect(eligible).toBe(expected);
    expect(reasons.length > 0).toBe(!expected);
  });
});
