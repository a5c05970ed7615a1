import { graphemesOf } from '../base/graphemes.js';

/** Characters as a person counts them: a family emoji or a letter with its accents is one. */
export const countGraphemes = (text: string): number => graphemesOf(text).length;

/** Graphemes beyond `maximum`, 0 when it fits. Counts only when it could be too long. */
export const excessGraphemes = (text: string, maximum: number): number =>
  text.length > maximum ? Math.max(0, countGraphemes(text) - maximum) : 0;
