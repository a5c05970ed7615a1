/** What a pattern has at most, in characters; a longer one matches nothing, nor does a path of more than 2,048. */
export const maximumPatternLength = 200;
export const maximumPathLength = 2048;

/** Broken escapes stay what they are. */
const decode = (escapes: string): string => {
  try {
    return decodeURI(escapes);
  } catch {
    return escapes;
  }
};

/** As it is read: without escapes that stand for plain characters, and without the slash at the end. */
const plain = (path: string): string => path.replace(/(?:%[\da-f]{2})+/gi, decode).replace(/\/$/, '');

/**
 * Goes through the pattern once, keeping for every beginning of the path whether the pattern so far matches it: each token
 * costs one step for each character of the path.
 */
const isMatch = (tokens: readonly string[], path: string): boolean => {
  let matched = [...'.'.repeat(path.length + 1)].map((_, length) => length === 0);
  for (const token of tokens) {
    let isInside = false;
    matched = matched.map((isMatched, length) => {
      const isBefore = length > 0 && matched[length - 1]!;
      const character = path[length - 1];
      if (token !== '*' && !token[1]) return isBefore && character === token;
      isInside =
        token === '*'
          ? (isInside || isBefore) && character !== '/'
          : isInside || (isBefore && (token === '**' || character === '/'));
      return isMatched || isInside;
    });
  }
  return matched[path.length]!;
};

/**
 * Whether the path of a page matches a pattern: `/a/b` exactly; `*` for any characters within a step, none among them; `**`
 * across steps; `/a/**` for `/a` itself and everything below it. Upper and lower case differ. A slash at the end counts in
 * neither, and `%20` is a space in both. The work is at most the length of the one times that of the other.
 */
export const matchesPage = (pattern: string, path: string): boolean =>
  pattern.length <= maximumPatternLength &&
  path.length <= maximumPathLength &&
  isMatch(plain(pattern).match(/\/\*\*(?=\/|$)|\*\*|[^]/g) ?? [], plain(path));
