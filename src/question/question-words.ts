import { createLanguage, type Message, type Translate } from '../i18n/messages.js';
import type { words as english } from './locales/en.js';

export type QuestionWordKey = keyof typeof english;

/** What the types beyond those of a first page say, in one language; a sentence for an answer's mistake stands under its code. */
export type QuestionWords = Readonly<Record<QuestionWordKey, Message>>;

export type LoadWords = () => Promise<{ readonly words: QuestionWords }>;

/** Those that were registered, before those that come with the package. */
const registered: Record<string, LoadWords> = {};

const loadEnglish: LoadWords = () => import('./locales/en.js');

/**
 * How to get the words for a tag, and the language that they are in. Most are found by a table that is fetched itself: it would
 * weigh on everybody.
 */
const sourceFor = async (tag: string): Promise<{ readonly spokenTag: string; readonly load: LoadWords }> => {
  if (/^en\b/i.test(tag) && Object.keys(registered).length === 0) return { spokenTag: tag, load: loadEnglish };
  const { nearestTag, questionWordLoaders } = await import('./question-word-loaders.js');
  const loaders: Readonly<Record<string, LoadWords>> = { en: loadEnglish, ...questionWordLoaders, ...registered };
  const found = nearestTag(tag, Object.keys(loaders));
  return { spokenTag: found ? tag : 'en', load: loaders[found ?? 'en'] ?? loadEnglish };
};

/** By tag: two pulses of one page may speak two languages. */
const spoken = new Map<string, { readonly words: QuestionWords; readonly say: Translate<QuestionWordKey> }>();

/** Adds the words of a language, or replaces them, for questions that are shown from now on. */
export const registerQuestionWords = (tag: string, load: LoadWords): void => {
  registered[tag] = load;
  spoken.clear();
};

/** Fetches the words for a tag (`de-AT` takes those of `de`); English where there are none. Resolves when they can be said. */
export const loadQuestionWords = async (tag: string): Promise<void> => {
  if (spoken.has(tag)) return;
  const { spokenTag, load } = await sourceFor(tag);
  const { words } = await load();
  const { translate } = createLanguage<QuestionWordKey>(spokenTag, { messages: words, scales: {} });
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
