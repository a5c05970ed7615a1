import type { Message, ScaleLabels } from '../i18n/messages.js';
import { messages as english, scales } from './locales/en.js';
import { fetchResultsWords } from './results-word-loaders.js';

export type ResultsMessageKey = keyof typeof english;
export type ResultsMessages = Readonly<Record<ResultsMessageKey, Message>>;

export interface ResultsLocale {
  readonly messages: ResultsMessages;
  readonly scales: ScaleLabels;
}

/** The words and figures of one language. */
export interface ResultsLanguage {
  /** BCP 47. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The sentence with `{name}` values filled in; `n` also chooses the plural form. */
  say(key: ResultsMessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** A figure with at most `decimals` digits after the point, signed on request. */
  figure(value: number, decimals?: number, isSigned?: boolean): string;
  /** Two figures with a dash between them, as on a scale. */
  span(from: number, to: number): string;
  /** Label of a code of a built-in scale; empty for a scale it does not know. */
  scaleLabel(scale: string, code: number): string;
}

/** Binds a locale to its language. */
export const createResultsLanguage = (tag: string, locale: ResultsLocale): ResultsLanguage => {
  const direction = /^(ar|fa|he|iw)/.test(tag) ? 'rtl' : 'ltr';
  // Signs and dashes would change sides among right-to-left words.
  const isolate = (text: string): string => (direction === 'rtl' ? `\u2066${text}\u2069` : text);
  // A chart prints thousands of figures, and to make a formatter takes longer than to use one.
  const formats: Record<string, Intl.NumberFormat> = {};
  const print = (value: number, decimals = 0, isSigned = false): string =>
    (formats[`${decimals}${isSigned}`] ??= new Intl.NumberFormat(tag, {
      maximumFractionDigits: decimals,
      signDisplay: isSigned ? 'exceptZero' : 'auto',
    }))
      // Adding zero turns −0 into 0.
      .format(Math.round(value * 10 ** decimals) / 10 ** decimals + 0)
      // Marks of direction that come before a sign would put it behind the figure.
      .replace(/[\u061c\u200e\u200f]/g, '');
  const plurals = new Intl.PluralRules(tag);
  const figure: ResultsLanguage['figure'] = (...options) => isolate(print(...options));
  return {
    tag,
    direction,
    figure,
    span: (from, to) => isolate(`${print(from)}–${print(to)}`),
    say(key, values = {}) {
      const message = locale.messages[key];
      const text =
        typeof message === 'string' ? message : (message[plurals.select(Number(values['n']))] ?? message.other);
      return text.replace(/\{(\w+)\}/g, (_placeholder, name: string) => {
        const value = values[name] ?? '';
        if (typeof value === 'number') return figure(value);
        // So would the marks around a name of another script.
        return direction === 'rtl' && /[a-z]/i.test(value) ? `\u2068${value}\u2069` : value;
      });
    },
    scaleLabel: (scale, code) => (locale.scales as Record<string, Record<number, string>>)[scale]?.[code] ?? '',
  };
};

/**
 * The language for a tag (`de-AT` takes the words of `de`) in a view. English, which comes with this, where that view does not
 * speak it, and where its words cannot be fetched.
 */
export const loadResultsLanguage = async (tag: string, view: string | null = null): Promise<ResultsLanguage> => {
  const found = await fetchResultsWords(tag, view).catch(() => undefined);
  return found
    ? createResultsLanguage(tag, found)
    : createResultsLanguage(/^en\b/i.test(tag) ? tag : 'en', { messages: english, scales });
};
