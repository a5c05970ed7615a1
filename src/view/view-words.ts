import { nearestTag } from '../base/related-tags.js';
import { createLanguage, type Language, type Message } from '../i18n/messages.js';
import { words as english } from './locales/en.js';

export type ViewWordKey = keyof typeof english;

/** What is seldom said beside the questions, in one language: drafts, pages around the questions, formats, offers, licences. */
export type ViewWords = Readonly<Record<ViewWordKey, Message>>;

/** These words bound to a language. Where others stand in, its tag is not the one that was asked for. */
export type ViewLanguage = Language<ViewWordKey>;

type LoadWords = () => Promise<{ readonly words: ViewWords }>;

const loaders: Record<string, LoadWords> = {
  en: () => Promise.resolve({ words: english }),
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

/** By tag: two pulses of one page may speak two languages. */
const spoken = new Map<string, ViewLanguage>();

/** Adds the words of a language, or replaces them, for pulses that open from now on. */
export const registerViewWords = (tag: string, load: LoadWords): void => {
  loaders[tag] = load;
  spoken.clear();
};

const bind = (tag: string, words: ViewWords): ViewLanguage =>
  createLanguage<ViewWordKey>(tag, { messages: words, scales: {} });

/** The words for a tag (BCP 47) as far as they were fetched; English until then. */
export const viewLanguage = (tag: string): ViewLanguage =>
  spoken.get(tag) ?? bind(/^en\b/i.test(tag) ? tag : 'en', english);

/**
 * Fetches the words for a tag (`de-AT` takes those of `de`) and keeps them for the page. English, which is always there, where
 * there are none, or where they do not come: asked again, it tries again.
 */
export const loadViewWords = async (tag: string): Promise<ViewLanguage> => {
  const nearest = nearestTag(tag, Object.keys(loaders));
  if (nearest && !spoken.has(tag)) {
    const found = await (loaders[nearest] as LoadWords)().catch(() => null);
    if (found) spoken.set(tag, bind(tag, found.words));
  }
  return viewLanguage(tag);
};
