import { describe, expect, it } from 'vitest';
import { localeTags } from '../../i18n/locale-registry.js';
import { expectLinear } from '../../../tests/contract/expect-linear.js';
import type { TextFormat } from '../../definition/pulse-definition.js';
import { textFormats } from './text-formats.js';

interface Cases {
  readonly has: readonly string[];
  readonly hasNot: readonly string[];
}

const cases: Readonly<Record<TextFormat, Cases>> = {
  email: {
    has: [
      'kim@example.com',
      'kim.ek+pulse@mail.example.co.uk',
      "o'brien_99%x/y=z@example.museum",
      'käthe@müller.de',
      '用户@例子.广告',
      'пользователь@пример.рф',
      'مستخدم@مثال.السعودية',
      'उपयोगकर्ता@उदाहरण.भारत',
      'kim@xn--mller-kva.de',
      'x@1-800.example.com',
      `${'k'.repeat(64)}@example.com`,
    ],
    hasNot: [
      'kim',
      'kim@',
      '@example.com',
      'kim@intranet',
      'kim@@example.com',
      'kim@ek@example.com',
      'k im@example.com',
      '.kim@example.com',
      'kim.@example.com',
      'kim..ek@example.com',
      'kim@-example.com',
      'kim@example-.com',
      'kim@example..com',
      'kim@example.com.',
      'kim@127.0.0.1',
      'kim@[127.0.0.1]',
      'kim@exam_ple.com',
      'Kim <kim@example.com>',
      'kim@example.com, lee@example.com',
      'mailto:kim@example.com',
      'kim\u200b@example.com',
      `${'k'.repeat(65)}@example.com`,
      `kim@${'x'.repeat(64)}.com`,
      `kim@${'example.'.repeat(32)}com`,
    ],
  },
  url: {
    has: [
      'https://example.com',
      'HTTP://EXAMPLE.COM/',
      'example.com',
      'www.example.com/a/b?c=d&e=f#g',
      'http://intranet/wiki/Ablage_(neu)',
      'http://localhost:4173',
      'https://müller.de/straße',
      'https://例子.广告/路径?查询=1',
      'https://مثال.السعودية',
      'http://192.168.0.1:8080/x',
      '10.0.0.1',
      'http://[2001:db8::1]:8080/',
      'https://example.com:65535',
      'https://example.com/mail@example.com',
    ],
    hasNot: [
      'example',
      'intranet/wiki',
      'https://',
      'https:///path',
      'ftp://example.com',
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:kim@example.com',
      'https://kim:secret@example.com',
      'kim@example.com',
      'https://example.com/a b',
      'https://exam ple.com',
      'https://example.com:99999',
      'https://example.com:',
      'http://999.1.1.1',
      'http://[2001]',
      'https://-example.com',
      'https://example..com',
      '//example.com',
      '/wiki',
      'https://example.com/<script>',
      `https://example.com/${'x'.repeat(2000)}`,
    ],
  },
  phone: {
    has: [
      '12345',
      '+49 (0)30 123456-78',
      '030/1234.567',
      '+1 (212) 555-0123',
      '+81-3-1234-5678',
      '٠١٢٣٤٥٦٧٨',
      '०१२३४५६७',
      '123456789012345',
    ],
    hasNot: ['1234', '1234567890123456', '+', 'call me 12345', '12345 ext 6', '++4930123456', '12+345', '12345;ext=6'],
  },
  number: {
    has: [
      '0',
      '-5',
      '+5',
      '−5',
      '2.5',
      '2,5',
      '1.200,50',
      '1,200.50',
      '1 200',
      '1’200',
      '1\u202f200,5',
      '٢٫٥',
      '１２',
      '१२३',
    ],
    hasNot: ['', '-', 'two', '2.', '.', '2..5', '2,,5', '1e5', '5 %', '€5', '2-5', '1  200', 'NaN', 'Infinity', '½'],
  },
  date: {
    has: [
      '2026-11-22',
      '2026/11/22',
      '2026.1.2.',
      '22.11.2026',
      '22/11/2026',
      '11/22/2026',
      '2.1.2026',
      '29.02.2024',
      '2026年11月22日',
      '2026년 11월 22일',
      '٢٢/١١/٢٠٢٦',
      '२२-११-२०२६',
    ],
    hasNot: [
      '2026-02-29',
      '31.04.2026',
      '13/13/2026',
      '2026-13-01',
      '0000-01-01',
      '22.11.26',
      '22-11/2026',
      '22 11 2026',
      'tomorrow',
      '22 November 2026',
      '2026-11-22T10:00',
      '20261122',
      '2026-11',
    ],
  },
};

describe.each(Object.entries(cases))('the format %s', (format, { has, hasNot }) => {
  const test = textFormats[format as TextFormat];

  it.each(has)('takes %s', text => {
    expect(test(text)).toBe(true);
  });

  it.each(hasNot)('does not take %j', text => {
    expect(test(text)).toBe(false);
  });

  it.each(['a@', 'a.', '1 ', '@', '.-', '[', '1.', 'https://', '\u0301', '\ud800', '١', '/:'])(
    'takes time in proportion to the length of a text of %j',
    piece => {
      for (const around of ['', 'a@', 'https://'])
        expectLinear(length => test(around + piece.repeat(length / piece.length) + '!'), 100_000);
    },
  );
});

it.each(localeTags())('takes a number and a day as %s writes them', tag => {
  const date = new Date(Date.UTC(2026, 10, 22));
  const day = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  expect(textFormats.date(day.format(date)), day.format(date)).toBe(true);
  for (const number of [0, -7, 1234567.5, -0.25])
    expect(textFormats.number(number.toLocaleString(tag)), number.toLocaleString(tag)).toBe(true);
});
