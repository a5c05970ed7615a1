import type { Message } from '../../i18n/messages.js';
import {
  createResultsLanguage,
  type ResultsLanguage,
  type ResultsMessageKey,
  type ResultsLocale,
} from '../results-language.js';
import type { messages as english } from './locales/en.js';

export type ChartMessageKey = keyof typeof english;
export type ChartMessages = Readonly<Record<ChartMessageKey, Message>>;

/** The language of the results with the words of the charts. */
export interface ChartLanguage extends Omit<ResultsLanguage, 'say'> {
  /** The sentence with `{name}` values filled in; `n` also chooses the plural form. */
  say(key: ResultsMessageKey | ChartMessageKey, values?: Readonly<Record<string, string | number>>): string;
}

interface ChartLocale {
  readonly messages: ChartMessages;
}

const loadEnglish = (): Promise<ChartLocale> => import('./locales/en.js');

const loaders: Readonly<Record<string, () => Promise<ChartLocale>>> = {
  en: loadEnglish,
  de: () => import('./locales/de.js'),
  ar: () => import('./locales/ar.js'),
};

/** Adds the words of the charts to those of the results. */
export const createChartLanguage = (base: ResultsLanguage, messages: ChartMessages): ChartLanguage => {
  // Only asked for what it has: words of another kind, and scales, come from the base.
  const locale = { messages, scales: {} } as unknown as ResultsLocale;
  const own = createResultsLanguage(base.tag, locale);
  return {
    ...base,
    say: (key, values) => (Object.hasOwn(messages, key) ? own : base).say(key as ResultsMessageKey, values),
  };
};

/** By primary language. */
const loaded = new Map<string, ChartMessages>();

/**
 * The words of the charts in the language of the results: English where these speak one that the charts do not. At once where
 * they are there, so that a chart need not wait for a task.
 */
export const loadChartLanguage = (base: ResultsLanguage): ChartLanguage | Promise<ChartLanguage> => {
  const [primary = ''] = base.tag.toLowerCase().split('-');
  const known = loaded.get(primary);
  if (known) return createChartLanguage(base, known);
  return (loaders[primary] ?? loadEnglish)().then(({ messages }) => {
    loaded.set(primary, messages);
    return createChartLanguage(base, messages);
  });
};
