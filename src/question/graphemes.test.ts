import { describe, expect, it } from 'vitest';
import { countGraphemes, excessGraphemes } from './graphemes.js';

describe('countGraphemes', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 1],
    ['🇩🇪🇫🇷', 2],
    ['\r\n', 1],
  ])('finds in %o %d', (text, count) => {
    expect(countGraphemes(text)).toBe(count);
  });

  it.each(['🇩🇪', '👩‍👩‍👧', 'e\u0301', 'x'])('counts %s right wherever a window ends', character => {
    for (let lead = 0; lead < 12; lead++)
      expect(countGraphemes('x'.repeat(lead) + character.repeat(700))).toBe(lead + 700);
  });

  it('comes to an end where one character fills a window', () => {
    expect(countGraphemes(`e${'\u0301'.repeat(2000)}`)).toBeGreaterThan(0);
  });
});

it.each([
  ['abc', 3, 0],
  ['abcd', 3, 1],
  ['👩‍👩‍👧', 1, 0],
])('finds %o beyond %d by %d', (text, maximum, excess) => {
  expect(excessGraphemes(text, maximum)).toBe(excess);
});
