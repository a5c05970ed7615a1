import { expect, it } from 'vitest';
import { otherTextMaximum, parseOtherText } from './other-text.js';

it('takes a short text', () => {
  expect(parseOtherText(' More light ')).toEqual({ ok: true, value: 'More light' });
});

it.each([
  [null, 'wrong-type'],
  [' ', 'empty-text'],
  ['x'.repeat(otherTextMaximum + 1), 'text-too-long'],
])('refuses what is no text or too long (%#)', (value, code) => {
  expect(parseOtherText(value)).toMatchObject({ ok: false, error: [{ code }] });
});
