import { nearestTag } from '../../base/related-tags.js';
import { createLanguage, type Language } from '../../i18n/messages.js';
import { words as english } from './locales/en.js';

export type WaitingWordKey = keyof typeof english;

/** What is said about answers that wait on this device, in one language. */
export type WaitingWords = Readonly<Record<WaitingWordKey, string>>;

const loaders: Readonly<Record<string, () => Promise<{ readonly words: WaitingWords }>>> = {
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
  'pt-BR': () => import('./locales/pt-BR.js'),
  pt: () => import('./locales/pt.js'),
  ro: () => import('./locales/ro.js'),
  sk: () => import('./locales/sk.js'),
  sv: () => import('./locales/sv.js'),
  tr: () => import('./locales/tr.js'),
  uk: () => import('./locales/uk.js'),
  vi: () => import('./locales/vi.js'),
  'zh-Hans': () => import('./locales/zh-Hans.js'),
  'zh-Hant': () => import('./locales/zh-Hant.js'),
};

/** The words for a tag (`de-AT` takes those of `de`); English where there are none, or where they do not come. */
export const loadWaitingWords = async (tag: string): Promise<Language<WaitingWordKey>> => {
  const nearest = nearestTag(tag, Object.keys(loaders));
  const found = nearest && (await loaders[nearest]!().catch(() => null));
  return createLanguage<WaitingWordKey>(found ? tag : 'en', { messages: found ? found.words : english, scales: {} });
};
