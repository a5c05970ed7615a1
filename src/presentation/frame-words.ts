import type { words as english } from './locales/en.js';

/** The words on a frame, in one language. */
export type FrameWords = Readonly<Record<Exclude<keyof typeof english, 'direction'>, string>> & {
  readonly direction: 'ltr' | 'rtl';
};

type LoadWords = () => Promise<{ readonly words: FrameWords }>;

const loaders: Record<string, LoadWords> = {
  en: () => import('./locales/en.js'),
  de: () => import('./locales/de.js'),
  ar: () => import('./locales/ar.js'),
};

/** Adds the words of a language, or replaces them, for frames that open from now on. */
export const registerFrameWords = (tag: string, load: LoadWords): void => void (loaders[tag] = load);

/** The longest of the tags that begin this one: `zh-Hant` for `zh-hant-TW`. Tags have no case. */
const nearest = (tag: string): string | undefined => {
  const begins = (known: string): boolean => `${tag}-`.toLowerCase().startsWith(`${known}-`.toLowerCase());
  return Object.keys(loaders)
    .filter(begins)
    .sort((a, b) => b.length - a.length)[0];
};

/** The tag itself where the frames speak it, else that of the words which stand in. */
export const frameLanguage = (tag: string): string => (nearest(tag) ? tag : 'en');

/** The words for a tag (`de-AT` takes those of `de`); English where the frames do not speak it. */
export const loadFrameWords = async (tag: string): Promise<FrameWords> =>
  (await (loaders[nearest(tag) ?? 'en'] as LoadWords)()).words;

const hourMs = 3_600_000;

/** When "Not now" asks again, in words such as "in 7 days": whole days from one day on, else whole hours, at least one. */
export const whenAgain = (snoozeMs: number, language: string): string => {
  const hours = Math.max(1, Math.round(snoozeMs / hourMs));
  const format = new Intl.RelativeTimeFormat(language);
  return hours < 24 ? format.format(hours, 'hour') : format.format(Math.round(hours / 24), 'day');
};
