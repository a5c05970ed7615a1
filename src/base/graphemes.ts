/** UTF-16 units that are parted at once: parting a text takes time with the square of its length in today's engines. */
const windowUnits = 512;

/** A text in characters as a person counts them: a family emoji or a letter with its accents is one. */
export const graphemesOf = (text: string): string[] => {
  const graphemes: string[] = [];
  for (let start = 0; start < text.length;) {
    const found = [...new Intl.Segmenter().segment(text.slice(start, start + windowUnits))];
    const isEnd = start + windowUnits >= text.length;
    // What a window's end cut apart, at most its last two, begins the next window; unless it fills this one.
    const carried = isEnd ? 0 : (found.at(-2)?.index ?? 0);
    start += carried || windowUnits;
    graphemes.push(...(carried ? found.slice(0, -2) : found).map(({ segment }) => segment));
  }
  return graphemes;
};
