import { createLanguage, type Language, type Message } from '../i18n/messages.js';
import { words as english } from './locales/en.js';

export type MessagesWord = keyof typeof english;
export type MessagesWords = Readonly<Record<MessagesWord, Message>>;

/** The words of the element in one language. */
export type MessagesLanguage = Language<MessagesWord>;

const bind = (tag: string, words: MessagesWords): MessagesLanguage =>
  createLanguage(tag, { messages: words, scales: {} });

/** Undefined for a language that the element does not speak. */
const fetchWords = async (tag: string): Promise<MessagesWords | undefined> => {
  const { nearestTag, messagesWordLoaders } = await import('./messages-word-loaders.js');
  const nearest = nearestTag(tag, Object.keys(messagesWordLoaders));
  return nearest ? (await messagesWordLoaders[nearest]!()).words : undefined;
};

/** The language for a tag (`de-AT` takes the words of `de`); English where the element does not speak it, and where they cannot be fetched. */
export const loadMessagesLanguage = async (tag: string): Promise<MessagesLanguage> => {
  if (/^en\b/i.test(tag)) return bind(tag, english);
  const words = await fetchWords(tag).catch(() => undefined);
  return words ? bind(tag, words) : bind('en', english);
};

/** A wave as people say it: a month by its name; any other as it is. */
export const waveName = (wave: string, { tag }: MessagesLanguage): string =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(wave)
    ? new Date(`${wave}-01`).toLocaleDateString(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
    : wave;
