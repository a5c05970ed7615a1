import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';

export type TextKey = keyof typeof en;
export type Texts = Readonly<Record<TextKey, string>>;

/** The languages of the demo, in the order of its switch. */
export const languages = { en, de, ar } as const satisfies Readonly<Record<string, Texts>>;

export type DemoLanguage = keyof typeof languages;

export const isDemoLanguage = (tag: string | undefined): tag is DemoLanguage =>
  tag !== undefined && Object.hasOwn(languages, tag);

/** Looks a text up and fills in its `{name}` values; figures are printed as the language prints them, names set apart from right-to-left text. */
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export const speak = (language: DemoLanguage): Say => {
  const texts: Texts = languages[language];
  // A name in another script must not turn the sentence around it.
  const isolate = (name: string): string => (language === 'ar' ? `\u2068${name}\u2069` : name);
  return (key, values = {}) =>
    texts[key].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? value.toLocaleString(language) : isolate(value);
    });
};
