/** Computed values of a host, by CSS property; lengths in CSS pixels. */
type ComputedValues = (property: string) => string;

type Judge = (value: string, fontSizePx: number) => boolean;

const is =
  (...harmful: readonly string[]): Judge =>
  value =>
    harmful.includes(value);

/** A length outside these shares of the font's size; words such as `normal` do no harm. */
const beyond =
  (least: number, most: number): Judge =>
  (value, fontSizePx) =>
    parseFloat(value) < least * fontSizePx || parseFloat(value) > most * fontSizePx;

/** CSS pixels. Help and labels have at least 13; where a page's own text has less, as with 62.5 % on its root, the pulse has its own. */
const legiblePx = { least: 13, most: 48 };

/** Inherited property, which values of it keep a person from reading or answering, and what stands in their place. */
const mends: readonly (readonly [property: string, harms: Judge, mended: string])[] = [
  ['pointer-events', is('none'), 'auto'],
  ['user-select', is('none', 'all'), 'text'],
  ['-webkit-user-select', is('none', 'all'), 'text'],
  ['writing-mode', value => value !== '' && value !== 'horizontal-tb', 'horizontal-tb'],
  ['font-size', value => parseFloat(value) < legiblePx.least || parseFloat(value) > legiblePx.most, 'medium'],
  ['letter-spacing', beyond(-0.1, 0.3), 'normal'],
  ['word-spacing', beyond(-0.2, 1), 'normal'],
  ['text-indent', beyond(-0.1, 4), '0'],
  ['white-space', is('nowrap', 'pre'), 'normal'],
  ['-webkit-text-security', is('disc', 'circle', 'square'), 'none'],
  ['cursor', is('none'), 'auto'],
  ['caret-color', value => /^(transparent|rgba\(.*, 0\))$/.test(value), 'auto'],
];

/**
 * What has to be set anew inside a pulse because of what it would inherit, by CSS property; nothing on an ordinary page, whose
 * font, spacing and case a pulse is meant to take over. `visibility` is not among it: who hides a part of the page hides what
 * stands in it.
 */
export const mendInheritance = (valueOf: ComputedValues): Readonly<Record<string, string>> => {
  const fontSizePx = parseFloat(valueOf('font-size'));
  return Object.fromEntries(
    mends.flatMap(([property, harms, mended]) => (harms(valueOf(property), fontSizePx) ? [[property, mended]] : [])),
  );
};
