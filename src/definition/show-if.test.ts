import { describe, expect, it } from 'vitest';
import type { Condition } from './pulse-definition.js';
import { parseShowIf } from './show-if.js';

describe('parseShowIf', () => {
  it.each<[string, Condition]>([
    ['score <= 6', { question: 'score', is: 'at-most', value: 6 }],
    ['score<=6', { question: 'score', is: 'at-most', value: 6 }],
    ['score >= 9', { question: 'score', is: 'at-least', value: 9 }],
    ['score < 1.5', { question: 'score', is: 'below', value: 1.5 }],
    ['score > -2', { question: 'score', is: 'above', value: -2 }],
    ['why == load', { question: 'why', is: 'is', value: 'load' }],
    ['why != "my load"', { question: 'why', is: 'is-not', value: 'my load' }],
    [`why == 'it"s'`, { question: 'why', is: 'is', value: 'it"s' }],
    ['why == "6"', { question: 'why', is: 'is', value: '6' }],
    ['why == ""', { question: 'why', is: 'is', value: '' }],
    ['why == and', { question: 'why', is: 'is', value: 'and' }],
    ['  a-b_1   ==\n 007x ', { question: 'a-b_1', is: 'is', value: '007x' }],
    ['score between 3 and 6', { question: 'score', is: 'between', value: [3, 6] }],
    ['why contains "Load"', { question: 'why', is: 'contains', value: 'Load' }],
    ['use count-at-least 2', { question: 'use', is: 'count-at-least', value: 2 }],
    ['use includes-none it', { question: 'use', is: 'includes-none', value: 'it' }],
    ['day before 2026-11-22', { question: 'day', is: 'before', value: '2026-11-22' }],
    ['at after "09:30"', { question: 'at', is: 'after', value: '09:30' }],
    ['score skipped-as na', { question: 'score', is: 'skipped-as', value: 'na' }],
    ['why answered', { question: 'why', is: 'answered' }],
    [
      'a between -1 and 1.5 and b not-answered and c == and',
      {
        all: [
          { question: 'a', is: 'between', value: [-1, 1.5] },
          { question: 'b', is: 'not-answered' },
          { question: 'c', is: 'is', value: 'and' },
        ],
      },
    ],
    [
      'score <= 6 and why == "a and b"',
      {
        all: [
          { question: 'score', is: 'at-most', value: 6 },
          { question: 'why', is: 'is', value: 'a and b' },
        ],
      },
    ],
    [
      'a == 1 or b == 2 or c == 3',
      {
        any: [
          { question: 'a', is: 'is', value: 1 },
          { question: 'b', is: 'is', value: 2 },
          { question: 'c', is: 'is', value: 3 },
        ],
      },
    ],
  ])('%s', (text, value) => {
    expect(parseShowIf(text)).toEqual({ ok: true, value });
  });

  it.each([
    '',
    'score',
    'score <=',
    '<= 6',
    'score = 6',
    'score === 6',
    'score <= 6 and',
    'and score <= 6',
    'score <= 6 why == 2',
    'score <= 6 && why == 2',
    'a == 1 and b == 2 or c == 3',
    'why == "open',
    'a.b == 1',
    'a == b.c',
    '"a" == 1',
    'a toString 1',
    'a answered 1',
    'a between 3',
    'a between 3 or 6',
    'a between x and y',
    'a contains',
    'a is 1',
    'alert(1)',
  ])('refuses %j with a code and the text itself', text => {
    expect(parseShowIf(text)).toMatchObject({
      ok: false,
      error: { code: 'show-if-syntax', path: [], message: expect.stringContaining(text) },
    });
  });

  it('reads a long hostile text in linear time', () => {
    expect(parseShowIf('"'.repeat(100_001)).ok).toBe(false);
    expect(parseShowIf('a==1 and '.repeat(20_000)).ok).toBe(false);
  });
});
