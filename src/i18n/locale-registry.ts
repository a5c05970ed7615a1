import { createLanguage, type Language, type Locale } from './messages.js';

type LoadLocale = () => Promise<Locale>;

const locales: Record<string, LoadLocale> = {
  en: () => import('./locales/en.js'),
  de: () => import('./locales/de.js'),
  ar: () => import('./locales/ar.js'),
};

/** The registered tag that is nearest to `tag`: `zh-Hant` for `zh-hant-TW`. Tags have no case. */
const known = (tag: string): string | undefined => {
  for (const subtags = tag.toLowerCase().split('-'); subtags.length > 0; subtags.pop()) {
    const found = Object.keys(locales).find(candidate => candidate.toLowerCase() === subtags.join('-'));
    if (found) return found;
  }
  return undefined;
};

/** Adds a language, or replaces one, for pulses that open from now on. */
export const registerLocale = (tag: string, load: LoadLocale): void => void (locales[tag] = load);

/** Whether the interface speaks this language (`de-AT` counts when `de` is there). */
export const hasLocale = (tag: string): boolean => known(tag) !== undefined;

/** The language for a tag, English where the interface does not speak it. */
export const loadLanguage = async (tag: string): Promise<Language> => {
  const found = known(tag);
  const locale = await (locales[found ?? 'en'] as LoadLocale)();
  return createLanguage(found ? tag : 'en', locale);
};
