import { describe, expect, it } from 'vitest';
import { isFarOff } from './far-off.js';

const nowMs = Date.parse('2026-03-10T12:00:00Z');

describe('isFarOff', () => {
  it.each<[string, boolean, string | null, string | null]>([
    ['no window', false, null, null],
    ['empty attributes, which count as absent', false, '', ''],
    ['a window that is open', false, '2026-03-01', '2026-04-01'],
    ['one that opens in a month', true, '2026-04-10', null],
    ['one that opens in a month and closes', true, '2026-04-10', '2026-05-10'],
    ['one that closed a month ago', true, null, '2026-02-10'],
    ['one that opened and closed', true, '2026-01-10', '2026-02-10'],
    ['one that opens tomorrow', false, '2026-03-11', null],
    ['one that closed yesterday, or is open until tonight west of here', false, null, '2026-03-09'],
    ['just within the margin', false, '2026-03-13T12:00Z', null],
    ['just beyond it', true, '2026-03-13T12:01Z', null],
    ['a start that cannot be read', false, 'soon', '2026-02-10'],
    ['an end that cannot be read', false, '2026-04-10', '2026-02-31'],
    ['a window that is never open', false, '2026-05-10', '2026-04-10'],
  ])('%s: %s', (_, expected, from, until) => {
    const host = { getAttribute: (name: string) => (name === 'from' ? from : until) };
    expect(isFarOff(host, nowMs)).toBe(expected);
  });
});
