/** Strings and what stands in brackets, escapes first, as plain letters. */
const withoutValues = (selector: string): string =>
  selector
    .replace(/\\[^]/g, 'x')
    .replace(/"[^"\n]*"|'[^'\n]*'/g, 'x')
    .replace(/\[[^\]["']+\]/g, 'x');

const hasPairs = (text: string): boolean => {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
};

/** A character or a sequence that no selector has outside of strings and brackets, or not at its ends. */
const impossible =
  /["'[\]{};@!$%^?<=`]|[.#](?![\w-]|[^\0-\x7f])|[.#]-?\d|:(?![\w:-])|[>+~]\s*(?:[>+~,)]|$)|,\s*(?:[,)]|$)|(?:^|[(,])\s*,/;

/**
 * False where a text is certainly no CSS selector, or leaves open what browsers would close by themselves. Only a browser knows
 * the rest, so that true promises nothing.
 */
export const maySelect = (text: string): boolean => {
  const plain = withoutValues(text).trim();
  return plain !== '' && !/^[>+~]/.test(plain) && !impossible.test(plain) && hasPairs(plain);
};
