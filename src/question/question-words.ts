import { createLanguage, type Message, type Translate } from '../i18n/messages.js';
import type { words as english } from './locales/en.js';

export type QuestionWordKey = keyof typeof english;

/** What the types beyond those of a first page say, in one language; a sentence for an answer's mistake stands under its code. */
export type QuestionWords = Readonly<Record<QuestionWordKey, Message>>;

type LoadWords = () => Promise<{ readonly words: QuestionWords }>;

const loaders: Record<string, LoadWords> = {
  en: () => import('./locales/en.js'),
  de: () => import('./locales/de.js'),
  ar: () => import('./locales/ar.js'),
};

/** The longest of the tags that begin this one: `zh-Hant` for `zh-hant-TW`. Tags have no case. */
const nearestTag = (tag: string): string | undefined => {
  const begins = (known: string): boolean => `${tag}-`.toLowerCase().startsWith(`${known}-`.toLowerCase());
  return Object.keys(loaders)
    .filter(begins)
    .sort((a, b) => b.length - a.length)[0];
};

/** By tag: two pulses of one page may speak two languages. */
const spoken = new Map<string, { readonly words: QuestionWords; readonly say: Translate<QuestionWordKey> }>();

/** Adds the words of a language, or replaces them, for questions that are shown from now on. */
export const registerQuestionWords = (tag: string, load: LoadWords): void => {
  loaders[tag] = load;
  spoken.clear();
};

/** Fetches the words for a tag (`de-AT` takes those of `de`); English where there are none. Resolves when they can be said. */
export const loadQuestionWords = async (tag: string): Promise<void> => {
  if (spoken.has(tag)) return;
  const found = nearestTag(tag);
  const { words } = await loaders[found ?? 'en']!();
  const { translate } = createLanguage<QuestionWordKey>(found ? tag : 'en', { messages: words, scales: {} });
  spoken.set(tag, { words, say: translate });
};

/** Says the words of a language, once they were fetched; empty before. */
export const sayQuestionWord =
  (tag: string): Translate<QuestionWordKey> =>
  (key, values) =>
    spoken.get(tag)?.say(key, values) ?? '';

/**
 * The sentence for what is wrong with an answer of a further type, with the question's own limits such as `{minimum}`;
 * undefined for a code that has none, and before the words were fetched.
 */
export const questionSentence = (
  tag: string,
  code: string,
  limits: Readonly<Record<string, string | number>>,
): string | undefined => {
  const found = spoken.get(tag);
  return found && Object.hasOwn(found.words, code) ? found.say(code as QuestionWordKey, limits) : undefined;
};
