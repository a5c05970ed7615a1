import type { OwnerIssue, OwnerIssueCode } from '../../collector/owner-issue.js';
import { ownerDe, ownerDoneDe, ownerIssuesDe } from './owner-de.js';
import { ownerDoneEn, ownerEn, ownerIssuesEn } from './owner-en.js';

export type OwnerTextKey = keyof typeof ownerEn;
export type OwnerTexts = Readonly<Record<OwnerTextKey, string>>;
export type OwnerDoneKey = keyof typeof ownerDoneEn;

interface OwnerWords {
  readonly texts: OwnerTexts;
  readonly issues: Readonly<Record<OwnerIssueCode, string>>;
  readonly done: Readonly<Record<OwnerDoneKey, string>>;
}

/** The languages of the owner pages. */
export const ownerLanguages = {
  en: { texts: ownerEn, issues: ownerIssuesEn, done: ownerDoneEn },
  de: { texts: ownerDe, issues: ownerIssuesDe, done: ownerDoneDe },
} as const satisfies Readonly<Record<string, OwnerWords>>;

export type OwnerLanguage = keyof typeof ownerLanguages;

export const isOwnerLanguage = (tag: string | undefined): tag is OwnerLanguage =>
  tag !== undefined && Object.hasOwn(ownerLanguages, tag);

type Values = Readonly<Record<string, string | number>>;

/** How the owner pages speak. Figures are printed as the language prints them. */
export interface OwnerVoice {
  readonly language: OwnerLanguage;
  say(key: OwnerTextKey, values?: Values): string;
  explain(issue: OwnerIssue): string;
  /** The sentence after something was done; null for anything that is no such key. */
  confirm(done: string | undefined): string | null;
}

const fill = (text: string, values: Values, language: string): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : typeof value === 'number' ? value.toLocaleString(language) : value;
  });

export const ownerVoice = (language: OwnerLanguage): OwnerVoice => {
  const { texts, issues, done }: OwnerWords = ownerLanguages[language];
  const isDone = (key: string | undefined): key is OwnerDoneKey => key !== undefined && Object.hasOwn(done, key);
  return {
    language,
    say: (key, values = {}) => fill(texts[key], values, language),
    explain: ({ code, values = {} }) => fill(issues[code], values, language),
    confirm: key => (isDone(key) ? done[key] : null),
  };
};
