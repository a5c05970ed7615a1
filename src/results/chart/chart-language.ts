import type { Message } from '../../i18n/messages.js';
import type { ResultsLanguage, ResultsMessageKey } from '../results-language.js';
import type { messages as english } from './locales/en.js';

export type ChartMessageKey = keyof typeof english;
export type ChartMessages = Readonly<Record<ChartMessageKey, Message>>;

/** The language of the results with the words of the charts. */
export interface ChartLanguage extends Omit<ResultsLanguage, 'say'> {
  /** The sentence with `{name}` values filled in; `n` also chooses the plural form. */
  say(key: ResultsMessageKey | ChartMessageKey, values?: Readonly<Record<string, string | number>>): string;
}
