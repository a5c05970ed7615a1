import type { messages as english, scales as englishScales } from './locales/en.js';
import type { outcomes as englishOutcomes } from './outcomes/en.js';

export type MessageKey = keyof typeof english | keyof typeof englishOutcomes;

/** A sentence, or one per plural category of `n` (`Intl.PluralRules`), `other` always among them. */
export type Message = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** All that is said until an answer is sent, and the short words about what became of it. */
export type Messages = Readonly<Record<keyof typeof english, Message>>;

/** The longer sentences about an answer that is on its way, held or refused. */
export type Outcomes = Readonly<Record<keyof typeof englishOutcomes, Message>>;

export type LoadOutcomes = () => Promise<{ readonly outcomes: Outcomes }>;

/** Labels of the built-in scales by scale and code. */
export type ScaleLabels = {
  readonly [S in keyof typeof englishScales]: Readonly<Record<keyof (typeof englishScales)[S], string>>;
};

/** A language of the interface. Its longer sentences are fetched while the person reads. */
export interface Locale {
  readonly messages: Messages;
  readonly scales: ScaleLabels;
  readonly loadOutcomes: LoadOutcomes;
}

/** Looks a sentence up and fills in `{name}` values; `n` also chooses the plural form and is printed by `Intl`. */
export type Translate<Key extends string = MessageKey> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** A locale bound to its language. */
export interface Language<Key extends string = MessageKey> {
  /** BCP 47. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly translate: Translate<Key>;
  /** Label of a code of a built-in scale; empty for a scale it does not know. */
  scaleLabel(scale: string, code: number): string;
}

const rightToLeft = /^(ar|fa|he|iw|ur|ps|sd|ug|yi|dv|ckb)\b/i;

const fill = (text: string, values: Readonly<Record<string, string | number>>, print: (n: number) => string): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : typeof value === 'number' ? print(value) : value;
  });

/** A locale, or the part of it that is there already. */
export interface PartialLocale<Key extends string = MessageKey> {
  readonly messages: Readonly<Partial<Record<Key, Message>>>;
  readonly scales: Partial<ScaleLabels>;
}

/** Binds a locale to a language tag. Plural categories and figures come from `Intl`. */
export const createLanguage = <Key extends string = MessageKey>(
  tag: string,
  { messages, scales }: PartialLocale<NoInfer<Key>>,
): Language<Key> => {
  const print = new Intl.NumberFormat(tag).format;
  return {
    tag,
    direction: rightToLeft.test(tag) ? 'rtl' : 'ltr',
    translate(key, values = {}) {
      const message = messages[key] ?? '';
      const text =
        typeof message === 'string'
          ? message
          : (message[new Intl.PluralRules(tag).select(Number(values['n']))] ?? message.other);
      return fill(text, values, print);
    },
    scaleLabel: (scale, code) => (scales as Record<string, Record<number, string>>)[scale]?.[code] ?? '',
  };
};
