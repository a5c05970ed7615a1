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
export const inlineText = (text: string): readonly unknown[] =>
  text.split(marks).map((piece, place, pieces) => {
    const bracket = place % stride;
    if (!piece || bracket === 1 || bracket === 4) return '';
    if (bracket === 2) return pieces[place - 1] === '*' ? html`<em>${piece}</em>` : html`<strong>${piece}</strong>`;
    if (bracket === 3)
      return html`<a href=${pieces[place + 1]!} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
        >${piece}</a
      >`;
    return bracket ? html`<br />` : piece;
  });
