/** A colour in sRGB: channels 0–255, alpha 0–1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** The colours of a pulse as they are on screen; those of the page stand behind the surface. */
export interface ThemeColours {
  readonly page: Colour;
  readonly surface: Colour;
  readonly text: Colour;
  readonly 'text-secondary': Colour;
  readonly accent: Colour;
  readonly 'on-accent': Colour;
  readonly 'control-border': Colour;
  readonly focus: Colour;
}

/** Two tokens that cannot be told apart well enough. */
interface LowContrast {
  /** Name of the token, without `--ics-`. */
  readonly token: keyof ThemeColours;
  readonly on: keyof ThemeColours;
  /** 1–21, rounded down to tenths. */
  readonly ratio: number;
  readonly minimum: number;
}

/** What is seen where a colour lies over an opaque one. */
export const over = (upper: Colour, lower: Colour): Colour => {
  const mix = (channel: 'red' | 'green' | 'blue'): number =>
    upper[channel] * upper.alpha + lower[channel] * (1 - upper.alpha);
  return { red: mix('red'), green: mix('green'), blue: mix('blue'), alpha: 1 };
};

/** Share of the light that an sRGB channel stands for. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ({ red, green, blue }: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast of two opaque colours, 1–21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const contrastRatio = (one: Colour, other: Colour): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/** 4.5 for words (WCAG 2.2, 1.4.3), 3 for what has to be seen to know a control and its state (1.4.11). */
const pairs: readonly (readonly [token: keyof ThemeColours, on: keyof ThemeColours, minimum: number])[] = [
  ['text', 'surface', 4.5],
  ['text-secondary', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['accent', 'surface', 3],
  ['control-border', 'surface', 3],
  ['focus', 'surface', 3],
];

/** What of a theme does not reach the contrast of level AA; empty where all does. */
export const lowContrasts = (colours: ThemeColours): LowContrast[] => {
  const surface = over(colours.surface, colours.page);
  const ground = { surface, accent: over(colours.accent, surface) };
  return pairs.flatMap(([token, on, minimum]) => {
    const under = on === 'accent' ? ground.accent : ground.surface;
    const ratio = contrastRatio(over(colours[token], under), under);
    return ratio < minimum ? { token, on, ratio: Math.floor(ratio * 10) / 10, minimum } : [];
  });
};
