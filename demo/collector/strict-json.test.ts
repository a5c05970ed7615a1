import { describe, expect, it } from 'vitest';
import { parseStrictJson } from './strict-json.js';
import { expectLinear } from '../../tests/contract/expect-linear.js';

describe('parseStrictJson', () => {
  it.each([
    ['{}', {}],
    ['{"a":[1,-2.5e3,"x",null,true]}', { a: [1, -2500, 'x', null, true] }],
    ['[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ['{"a":{"a":1}}', { a: { a: 1 } }],
    ['{"a":"a","b":"\\"a\\": {"}', { a: 'a', b: '"a": {' }],
    ['{"a\\\\":1,"a":2}', { 'a\\': 1, a: 2 }],
    ['["__proto__"]', ['__proto__']],
    ['{"a" : 1 , "b":\n"c:"}', { a: 1, b: 'c:' }],
    ['['.repeat(16) + ']'.repeat(16), JSON.parse('['.repeat(16) + ']'.repeat(16))],
  ])('reads %s', (text, value) => expect(parseStrictJson(text)).toEqual({ ok: true, value }));

  it.each([
    ['', 'not-json'],
    ['\ufeff{}', 'not-json'],
    ['{a:1}', 'not-json'],
    ['NaN', 'not-json'],
    ['{"a":1,"a":1}', 'duplicate-key'],
    ['{"a":1,"\\u0061":2}', 'duplicate-key'],
    ['{"x":{"a":[],"b":{},"a":1}}', 'duplicate-key'],
    ['{"__proto__":{}}', 'forbidden-key'],
    ['{"\\u005f_proto__":{}}', 'forbidden-key'],
    ['{"a":{"constructor":1}}', 'forbidden-key'],
    ['[1e999]', 'number-too-large'],
    ['{"a":-1e999}', 'number-too-large'],
    ['['.repeat(17) + ']'.repeat(17), 'too-deep'],
    ['['.repeat(100_000) + ']'.repeat(100_000), 'too-deep'],
    ['{"a":'.repeat(20) + '1' + '}'.repeat(20), 'too-deep'],
  ])('refuses %s', (text, code) => expect(parseStrictJson(text)).toMatchObject({ ok: false, error: { code } }));

  it('takes time in proportion to the text', () => {
    expectLinear(size => expect(parseStrictJson(JSON.stringify('\\"'.repeat(size))).ok).toBe(true), 16 * 1024);
  });
});
