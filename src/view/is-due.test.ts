import { describe, expect, it } from 'vitest';
import { isDue, isOn, isOpenAt } from './is-due.js';

const tag = (attributes: Readonly<Record<string, string>>) => ({
  getAttribute: (name: string): string | null => attributes[name] ?? null,
});

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

describe('isOn', () => {
  it.each([
    [{}, false],
    [{ open: '' }, true],
    [{ open: 'true' }, true],
    [{ open: 'open' }, true],
    [{ open: 'false' }, false],
  ])('%j: %s', (attributes, expected) => {
    expect(isOn(tag(attributes), 'open')).toBe(expected);
  });
});

describe('isDue', () => {
  it.each<[Record<string, string>, boolean]>([
    [{}, true],
    [{ disabled: '' }, false],
    [{ disabled: '', open: '' }, false],
    [{ from: '2026-12-01' }, false],
    [{ until: '2026-11-20' }, false],
    [{ trigger: 'load' }, true],
    [{ trigger: 'manual' }, false],
    [{ trigger: 'manual', open: '' }, true],
    [{ trigger: 'manual', open: '', until: '2026-11-20' }, false],
  ])('%j: %s', (attributes, expected) => {
    expect(isDue(tag(attributes), Date.parse('2026-11-21T12:00:00Z'))).toBe(expected);
  });
});
