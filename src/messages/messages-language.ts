import { createLanguage, type Language, type Message } from '../i18n/messages.js';
import { words as english } from './locales/en.js';

export type MessagesWord = keyof typeof english;
export type MessagesWords = Readonly<Record<MessagesWord, Message>>;

/** The words of the element in one language. */
export type MessagesLanguage = Language<MessagesWord>;

const loaders: Readonly<Record<string, () => Promise<{ readonly words: MessagesWords }>>> = {
  de: () => import('./locales/de.js'),
  ar: () => import('./locales/ar.js'),
};

const bind = (tag: string, words: MessagesWords): MessagesLanguage =>
  createLanguage(tag, { messages: words, scales: {} });

/** The language for a tag (`de-AT` is `de`); English where the element does not speak it, and where its words cannot be fetched. */
export const loadMessagesLanguage = async (tag: string): Promise<MessagesLanguage> => {
  const [primary = ''] = tag.toLowerCase().split('-');
  const load = Object.hasOwn(loaders, primary) ? loaders[primary] : undefined;
  const loaded = await load?.().catch(() => undefined);
  return loaded ? bind(tag, loaded.words) : bind(primary === 'en' ? tag : 'en', english);
};

/** A wave as people say it: a month by its name; any other as it is. */
export const waveName = (wave: string, { tag }: MessagesLanguage): string =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(wave)
    ? new Date(`${wave}-01`).toLocaleDateString(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
    : wave;
