import { createLanguage, type Language, type Locale } from './messages.js';
import { nearestTag } from './nearest-tag.js';

type LoadLocale = () => Promise<Locale>;

const locales: Record<string, LoadLocale> = {
  en: () => import('./locales/en.js'),
  de: () => import('./locales/de.js'),
  ar: () => import('./locales/ar.js'),
};

const known = (tag: string): string | undefined => nearestTag(tag, Object.keys(locales));

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
