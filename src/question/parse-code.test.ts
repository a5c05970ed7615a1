import { expect, it } from 'vitest';
import { parseCode } from './parse-code.js';

it.each([0, 3])('takes %d, a code of the scale', code => {
  expect(parseCode(code, [0, 3])).toEqual({ ok: true, value: code });
});

it.each([
  ['3', 'wrong-type'],
  [Number.NaN, 'wrong-type'],
  [-0, 'wrong-type'],
  [[3], 'wrong-type'],
  [1, 'off-scale'],
  [Infinity, 'off-scale'],
])('refuses %o: %s', (value, code) => {
  expect(parseCode(value, [0, 3])).toMatchObject({ ok: false, error: [{ code }] });
});
