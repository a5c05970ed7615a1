/** UTF-16 units that are parted at once: parting a text takes time with the square of its length in today's engines. */
const windowUnits = 512;

/** Characters as a person counts them: a family emoji or a letter with its accents is one. */
export const countGraphemes = (text: string): number => {
  let count = 0;
  for (let start = 0; start < text.length;) {
    const found = [...new Intl.Segmenter().segment(text.slice(start, start + windowUnits))];
    const isEnd = start + windowUnits >= text.length;
    // The last of a window may go on in the next one, which begins with it; unless it fills the window.
    const carried = isEnd ? 0 : found.at(-1)!.index;
    start += carried || windowUnits;
    count += found.length - (carried ? 1 : 0);
  }
  return count;
};

/** Graphemes beyond `maximum`, 0 when it fits. Counts only when it could be too long. */
export const excessGraphemes = (text: string, maximum: number): number =>
  text.length > maximum ? Math.max(0, countGraphemes(text) - maximum) : 0;
