/** UTF-16 units that are parted at once: parting a text takes time with the square of its length in today's engines. */
const windowUnits = 512;

/** Characters as a person counts them: a family emoji or a letter with its accents is one. */
export const countGraphemes = (text: string): number => {
  let count = 0;
  for (let start = 0; start < text.length;) {
    const found = [...new Intl.Segmenter().segment(text.slice(start, start + windowUnits))];
    const isEnd = start + windowUnits >= text.length;
    // What a window's end cut apart, at most its last two, begins the next window; unless it fills this one.
    const carried = isEnd ? 0 : (found.at(-2)?.index ?? 0);
    start += carried || windowUnits;
    count += found.length - (carried ? 2 : 0);
  }
  return count;
};

/** Graphemes beyond `maximum`, 0 when it fits. Counts only when it could be too long. */
export const excessGraphemes = (text: string, maximum: number): number =>
  text.length > maximum ? Math.max(0, countGraphemes(text) - maximum) : 0;
