import { firstMessages } from './first-messages.js';
import { createLanguage, type Language } from './messages.js';

let first: Language | undefined;

/** English as far as a first page needs it, at once; null for another language. */
export const firstLanguage = (tag: string): Language | null =>
  /^en\b/i.test(tag)
    ? first?.tag === tag
      ? first
      : (first = createLanguage(tag, { messages: firstMessages, scales: {} }))
    : null;
