import { html } from 'lit/html.js';

/**
 * Every repeated part stops at the sign that could begin the next mark, so that no text, however hostile, is read more
 * than a fixed number of times.
 */
const marks = /(\*\*?)(?!\s)([^*]+)(?<!\s)\1|\[([^[\]]+)]\(((?:https?:\/\/|mailto:)[^\s()]+)\)|(\n)/i;

/** Pieces that one mark splits a text into: the words before it, and one for each bracket of `marks`. */
const stride = 6;

/**
 * Plain text with `**bold**`, `*emphasis*`, `[text](address)` and line breaks, as values for a Lit template. An address
 * that is not https, http or mailto, and anything else, stays the text that it is. Marks do not nest. Linear time.
 */
export const inlineText = (text: string): unknown => {
  const pieces = text.split(marks);
  // Each value of a list costs two marks in the page.
  return pieces.length > 1 ? pieces.map(rendered) : text;
};

const rendered = (piece: string, place: number, pieces: readonly string[]): unknown => {
  const bracket = place % stride;
  if (!piece || bracket === 1 || bracket === 4) return '';
  if (bracket === 2) return pieces[place - 1] === '*' ? html`<em>${piece}</em>` : html`<strong>${piece}</strong>`;
  if (bracket === 3)
    return html`<a href=${pieces[place + 1]!} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
      >${piece}</a
    >`;
  return bracket ? html`<br />` : piece;
};
