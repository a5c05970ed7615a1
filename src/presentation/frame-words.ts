import { relatedTags } from '../base/related-tags.js';
import type { words as english } from './locales/en.js';

/** The words on a frame, in one language. */
export type FrameWords = Readonly<Record<Exclude<keyof typeof english, 'direction'>, string>> & {
  readonly direction: 'ltr' | 'rtl';
};

type LoadWords = () => Promise<{ readonly words: FrameWords }>;

const loaders: Record<string, LoadWords> = {
  en: () => import('./locales/en.js'),
  ar: () => import('./locales/ar.js'),
  bg: () => import('./locales/bg.js'),
  cs: () => import('./locales/cs.js'),
  da: () => import('./locales/da.js'),
  de: () => import('./locales/de.js'),
  el: () => import('./locales/el.js'),
  es: () => import('./locales/es.js'),
  fa: () => import('./locales/fa.js'),
  fi: () => import('./locales/fi.js'),
  fr: () => import('./locales/fr.js'),
  he: () => import('./locales/he.js'),
  hi: () => import('./locales/hi.js'),
  hr: () => import('./locales/hr.js'),
  hu: () => import('./locales/hu.js'),
  it: () => import('./locales/it.js'),
  ja: () => import('./locales/ja.js'),
  ko: () => import('./locales/ko.js'),
  nb: () => import('./locales/nb.js'),
  nl: () => import('./locales/nl.js'),
  pl: () => import('./locales/pl.js'),
  pt: () => import('./locales/pt.js'),
  'pt-BR': () => import('./locales/pt-BR.js'),
  ro: () => import('./locales/ro.js'),
  sk: () => import('./locales/sk.js'),
  sv: () => import('./locales/sv.js'),
  tr: () => import('./locales/tr.js'),
  uk: () => import('./locales/uk.js'),
  vi: () => import('./locales/vi.js'),
  'zh-Hans': () => import('./locales/zh-Hans.js'),
  'zh-Hant': () => import('./locales/zh-Hant.js'),
};

/** Adds the words of a language, or replaces them, for frames that open from now on. */
export const registerFrameWords = (tag: string, load: LoadWords): void => void (loaders[tag] = load);

/** The tag of the nearest words: `zh-Hant` for `zh-TW`. Tags have no case. */
const nearest = (tag: string): string | undefined => {
  const tags = new Map(Object.keys(loaders).map(known => [known.toLowerCase(), known]));
  const found = relatedTags(tag).find(candidate => tags.has(candidate));
  return found && tags.get(found);
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
