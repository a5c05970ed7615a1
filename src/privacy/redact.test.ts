import { describe, expect, it } from 'vitest';
import { redact } from './redact.js';
import { expectLinear } from '../../tests/contract/expect-linear.js';

const all = ['email', 'phone'] as const;
const mail = '[…@…]';
const phone = '[…☎…]';

describe('redact', () => {
  it.each([
    ['write to anna.meier@example.com please', `write to ${mail} please`],
    ['anna@example.com.', `${mail}.`],
    ['(anna@example.com)', `(${mail})`],
    ['<Anna+Pulse%1@mail.example.co.uk>', `<${mail}>`],
    ["o'neil_x-y@example.org", mail],
    ['a@bb, c@dd', `${mail}, ${mail}`],
    ['müller@büro.example', mail],
    ['آنا@مثال.إختبار', mail],
    ['internal: anna@intranet', `internal: ${mail}`],
    ['a@b.example@c.example', `${mail}@c.example`],
    ['😀anna@example.com😀', `😀${mail}😀`],
  ])('takes the address out of %s', (text, expected) => {
    expect(redact(text, all)).toBe(expected);
  });

  it.each([
    ['call 030 1234567 now', `call ${phone} now`],
    ['+49 (0)30 / 123 456-78', phone],
    ['(555) 123-4567', phone],
    ['555-1234', phone],
    ['555.123.4567', phone],
    ['Tel.0151/23456789', `Tel.${phone}`],
    ['01 23 45 67 89', phone],
    ['12 34 56 78', phone],
    ['0151 2023 4567', phone],
    ['٠٣٠ ١٢٣٤٥٦٧', phone],
    ['since 01.11.2026 0151 2345678', `since 01.11.2026 ${phone}`],
    ['0151 2345678 since 01.11.2026', `${phone} since 01.11.2026`],
  ])('takes the number out of %s', (text, expected) => {
    expect(redact(text, all)).toBe(expected);
  });

  it.each([
    '',
    'we meet @ noon, 3@5',
    '@here',
    '@',
    'room 4711, floor 12',
    'on 2026-11-21',
    'on 01.11.2026, and 21/11/26.',
    '01.11.2026 - 15.11.2026',
    'from 01.11.2026 10:30 to 12:45',
    '2019-2024, 2024/25',
    '2019 2020 2021',
    'INC00123456',
    '1 000 000 euros',
    '7 of 10 and 99.5 %',
  ])('leaves alone: %s', text => {
    expect(redact(text, all)).toBe(text);
  });

  it('takes out only what it is asked to', () => {
    const text = 'anna@example.com, 030 1234567';
    expect(redact(text, ['email'])).toBe(`${mail}, 030 1234567`);
    expect(redact(text, ['phone'])).toBe(`anna@example.com, ${phone}`);
    expect(redact(text, [])).toBe(text);
  });

  it('changes nothing the second time', () => {
    const pieces = [
      'a',
      '7',
      '0',
      '@',
      '.',
      '-',
      '+',
      '(',
      ')',
      ' ',
      '/',
      '[',
      ']',
      '…',
      '☎',
      '2026',
      '01.11.2026',
      'é',
      '😀',
    ];
    let seed = 1;
    const draw = (): string => {
      seed = (seed * 48_271) % 2_147_483_647;
      return pieces[seed % pieces.length] ?? '';
    };
    for (let round = 0; round < 5_000; round += 1) {
      const text = Array.from({ length: 1 + (round % 40) }, draw).join('');
      const once = redact(text, all);
      expect(redact(once, all), text).toBe(once);
    }
  });

  it.each([
    ['letters', 'a'],
    ['digits', '7'],
    ['spaced digits', '7 '],
    ['at signs', '@'],
    ['addresses', 'a@'],
    ['signs', '+('],
    ['dates', '01.11.2026 '],
    ['years', '2026 '],
    ['years that end badly', '2026-'],
    ['spaces', ' '],
  ])('takes linear time on 200,000 %s', (_, piece) => {
    expectLinear(size => redact(`${piece.repeat(size / piece.length)}x`, all), 200_000);
  });
});
