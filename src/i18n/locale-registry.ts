import { nearestTag } from '../base/related-tags.js';
import { createLanguage, type Language, type Locale, type Message, type Messages, type Outcomes } from './messages.js';

type LoadLocale = () => Promise<Locale>;

const locales: Record<string, LoadLocale> = {
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

const known = (tag: string): string | undefined => nearestTag(tag, Object.keys(locales));

/** What is true as well, for as long as the sentence itself is on its way. */
const standIns: Readonly<Record<keyof Outcomes, keyof Messages>> = {
  savedOffline: 'saved',
  heldSignIn: 'saved',
  heldRefused: 'saved',
  heldConflict: 'saved',
  heldClosed: 'saved',
  closedDay: 'saved',
  alreadySent: 'sent',
  heldBlocked: 'saved',
  heldUnreachable: 'saved',
  storageFull: 'notSaved',
  tooLarge: 'notSaved',
};

/** Fetches the longer sentences at once, before the network can be gone, and again when one is wanted and none came. */
const withOutcomes = (tag: string, { messages, scales, loadOutcomes }: Locale): Language => {
  const words: Record<string, Message> = { ...messages };
  for (const [key, standIn] of Object.entries(standIns)) words[key] = messages[standIn];
  const language = createLanguage(tag, { messages: words, scales });
  let learning: Promise<unknown> | undefined;
  const learn = (): Promise<unknown> =>
    (learning ??= loadOutcomes().then(
      ({ outcomes }) => Object.assign(words, outcomes),
      () => (learning = undefined),
    ));
  void learn();
  return {
    ...language,
    translate(key, values) {
      if (key in standIns) void learn();
      return language.translate(key, values);
    },
  };
};

/** By tag: all pulses of a page that speak a language share it. */
const bound = new Map<string, { readonly locale: Locale; readonly language: Language }>();

/** Adds a language, or replaces one, for pulses that open from now on. */
export const registerLocale = (tag: string, load: LoadLocale): void => void (locales[tag] = load);

/** Tags of all languages that the interface speaks (BCP 47), English first. */
export const localeTags = (): readonly string[] => Object.keys(locales);

/** Whether the interface speaks this language (`de-AT` counts when `de` is there). */
export const hasLocale = (tag: string): boolean => known(tag) !== undefined;

/** The words for a tag, those of English where the interface does not speak it. */
export const loadLocale = (tag: string): Promise<Locale> => (locales[known(tag) ?? 'en'] as LoadLocale)();

/** A language that `loadLanguage` gave before, by the same tag; without words where it did not. */
export const spokenLanguage = (tag: string): Language =>
  bound.get(hasLocale(tag) ? tag : 'en')?.language ?? createLanguage(tag, { messages: {}, scales: {} });

/** The language for a tag, English where the interface does not speak it. */
export const loadLanguage = async (tag: string): Promise<Language> => {
  const spoken = hasLocale(tag) ? tag : 'en';
  const locale = await loadLocale(spoken);
  const last = bound.get(spoken);
  if (last?.locale === locale) return last.language;
  const language = withOutcomes(spoken, locale);
  bound.set(spoken, { locale, language });
  return language;
};
