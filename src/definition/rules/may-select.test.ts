import { describe, expect, it } from 'vitest';
import { maySelect } from './may-select.js';

describe('maySelect', () => {
  it.each([
    ...[
      'a',
      '*',
      '#help',
      '.card-1',
      '.-x',
      '.--y',
      '._z',
      '#übersicht',
      '[data-id]',
      '[data-id="1"]',
      "[a='x\"y']",
      '[a=b i]',
    ],
    ...[
      'main > a:hover',
      'a, b',
      'a + b ~ c',
      'li:nth-child(2n + 1)',
      ':not(.a, #b):is(p)',
      'a::before',
      ':lang("de")',
      ':has(> a, > b)',
    ],
    ...[
      '#\\31 23',
      '.a\\:b',
      'svg|a',
      '*|*',
      '&.a',
      ' .a ',
      'a[href^="https://x.example/?a=1#b"]',
      '[a="]"]',
      '[a="\\""]',
    ],
  ])('lets %j through', selector => {
    expect(maySelect(selector)).toBe(true);
  });

  it.each([
    ...[
      '',
      ' ',
      '#',
      '.',
      '#1a',
      '.2',
      '.-3',
      'a.',
      'a #',
      '..a',
      ':',
      'a:',
      'a: hover',
      '> a',
      '+ a',
      'a >',
      'a ~',
      ', a',
      'a,',
      'a,,b',
    ],
    ...['[a', 'a]', '[]', '(a', 'a)', ':not(a', ')(', 'a{}', 'a;', '@media', '$x', 'a=b', "[a='x]", 'a"', 'a > > b'],
  ])('refuses %j', selector => {
    expect(maySelect(selector)).toBe(false);
  });
});
