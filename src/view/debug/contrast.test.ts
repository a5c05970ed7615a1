import { describe, expect, it } from 'vitest';
import { contrastRatio, lowContrasts, over, type Colour, type ThemeColours } from './contrast.js';

const hex = (code: string, alpha = 1): Colour => ({
  red: parseInt(code.slice(0, 2), 16),
  green: parseInt(code.slice(2, 4), 16),
  blue: parseInt(code.slice(4, 6), 16),
  alpha,
});
const white = hex('ffffff');
const black = hex('000000');

const sound: ThemeColours = {
  page: white,
  surface: white,
  text: black,
  'text-secondary': hex('000000', 0.68),
  accent: hex('1a5fb4'),
  'on-accent': white,
  'control-border': hex('000000', 0.55),
  focus: hex('1a5fb4'),
};

describe('contrastRatio', () => {
  // Pairs whose ratios WCAG's own understanding documents and common checkers give.
  it.each([
    [white, black, 21],
    [white, white, 1],
    [hex('777777'), white, 4.48],
    [hex('767676'), white, 4.54],
    [hex('0000ff'), white, 8.59],
    [hex('ff0000'), white, 4],
  ])('of %o and %o', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(other, one)).toBeCloseTo(ratio, 2);
  });
});

describe('over', () => {
  it('mixes by alpha', () => {
    expect(over(hex('000000', 0.5), white)).toEqual({ red: 127.5, green: 127.5, blue: 127.5, alpha: 1 });
    expect(over(hex('123456', 0), white)).toEqual(white);
  });
});

describe('lowContrasts', () => {
  it('finds nothing in a sound theme', () => {
    expect(lowContrasts(sound)).toEqual([]);
  });

  it.each([
    [{ text: hex('999999') }, ['text on surface 2.8 < 4.5']],
    [{ 'text-secondary': hex('000000', 0.3) }, ['text-secondary on surface 2.1 < 4.5']],
    [{ accent: hex('ffd400') }, ['on-accent on accent 1.4 < 4.5', 'accent on surface 1.4 < 3']],
    [{ accent: hex('ffd400'), 'on-accent': black }, ['accent on surface 1.4 < 3']],
    [{ 'control-border': hex('000000', 0.2) }, ['control-border on surface 1.6 < 3']],
    [{ focus: hex('cccccc') }, ['focus on surface 1.6 < 3']],
    [
      { page: hex('111111'), surface: hex('ffffff', 0) },
      ['text on surface 1.1 < 4.5', 'text-secondary on surface 1 < 4.5', 'control-border on surface 1 < 3'],
    ],
  ])('names what breaks %o', (change, lines) => {
    const found = lowContrasts({ ...sound, ...change });
    expect(found.map(({ token, on, ratio, minimum }) => `${token} on ${on} ${ratio} < ${minimum}`)).toEqual(lines);
  });
});
