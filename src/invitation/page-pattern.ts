/** What a pattern has at most, in characters; a longer one matches nothing, nor does a path of more than 2,048. */
export const maximumPatternLength = 200;
const maximumPathLength = 2048;

/** As it is read: without escapes that stand for plain characters, and without the slash at the end. */
const plain = (path: string): string => {
  try {
    path = decodeURI(path);
  } catch {
    // Broken escapes stay what they are.
  }
  return path.replace(/\/$/, '');
};

/** One step for each character and each place in the pattern at most: every place that can be reached is looked at once. */
const reaches = (tokens: readonly string[], path: string): boolean => {
  let reached = new Set<number>();
  const reach = (places: Set<number>, place: number): void => {
    if (places.has(place)) return;
    places.add(place);
    const token = tokens[place];
    // "/**" may be left out with its slash, and stars may stand for nothing.
    if (token === '/' && tokens[place + 1] === '**' && (tokens[place + 2] ?? '/') === '/') reach(places, place + 2);
    if (token === '*' || token === '**') reach(places, place + 1);
  };
  reach(reached, 0);
  for (const character of path) {
    const next = new Set<number>();
    for (const place of reached) {
      const token = tokens[place];
      if (token === '**' || (token === '*' && character !== '/')) reach(next, place);
      else if (token === character) reach(next, place + 1);
    }
    reached = next;
  }
  return reached.has(tokens.length);
};

/**
 * Whether the path of a page matches a pattern: `/a/b` exactly; `*` for any characters within a step, none among them; `**`
 * across steps; `/a/**` for `/a` itself and everything below it. Upper and lower case differ. A slash at the end counts in
 * neither, and `%20` is a space in both. The work is at most the length of the one times that of the other.
 */
export const matchesPage = (pattern: string, path: string): boolean =>
  pattern.length <= maximumPatternLength &&
  path.length <= maximumPathLength &&
  reaches(plain(pattern).match(/\*\*|[^]/gu) ?? [], plain(path));
