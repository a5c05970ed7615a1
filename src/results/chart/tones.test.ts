import { describe, expect, it } from 'vitest';
import { divergingTones } from './tones.js';

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2). */
const luminance = (colour: string): number => {
  const digits = colour.length === 4 ? [...colour.slice(1)].map(digit => digit + digit) : colour.slice(1).match(/../g)!;
  const [red = 0, green = 0, blue = 0] = digits.map(pair => channel(Number.parseInt(pair, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(Object.entries(divergingTones))('%s', (_tone, { fill, words }) => {
  it.each([0, 1] as const)('can have words on it, scheme %i', scheme => {
    expect(contrast(fill[scheme], words[scheme])).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the ends of the scale', () => {
  it.each([
    [0, '#fff'],
    [1, '#1e1e1e'],
  ] as const)('stand out from the card, scheme %i', (scheme, card) => {
    for (const tone of ['diverging-1', 'diverging-5'] as const) {
      expect(contrast(divergingTones[tone].fill[scheme], card)).toBeGreaterThanOrEqual(3);
    }
  });
});
