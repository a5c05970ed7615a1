import type { OptionDefinition } from '../../definition/pulse-definition.js';

/** Without case and accents, so that "munchen" finds "München". */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/**
 * Of a long list, what is shown for the words searched for: what was chosen and the options at its end that are no
 * entries of the list always, of the others the first `maximum` that have all of the words, in any order. `more` counts those that match and are not shown.
 */
export const searchOptions = (
  options: readonly OptionDefinition[],
  query: string,
  chosen: readonly string[],
  maximum: number,
): { readonly shown: readonly OptionDefinition[]; readonly more: number } => {
  const words = folded(query).split(/\s+/);
  const always = new Set(chosen);
  let matches = 0;
  const shown = options.filter(({ value, label, exclusive, other }) => {
    if (always.has(value) || exclusive || other) return true;
    const text = folded(label);
    return words.every(word => text.includes(word)) && ++matches <= maximum;
  });
  return { shown, more: Math.max(0, matches - maximum) };
};
