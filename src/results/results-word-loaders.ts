import { nearestTag } from '../base/related-tags.js';
import type { ResultsLocale } from './results-language.js';

/** The words of the results in all languages but English, by tag (BCP 47): a table of its own, for it is long. */
const loaders: Readonly<Record<string, () => Promise<ResultsLocale>>> = {
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

/** Which of them the charts speak as well. */
const chartTags = ['ar', 'de'];

/**
 * Fetches the words for a tag (`de-AT` takes those of `de`); undefined where the results do not speak it, or `view` is a chart
 * and the charts do not: bars and table have no further words, and one card never mixes languages.
 */
export const fetchResultsWords = async (tag: string, view: string | null): Promise<ResultsLocale | undefined> => {
  const isPlain = [null, 'bars', 'table'].includes(view);
  const nearest = nearestTag(tag, isPlain ? Object.keys(loaders) : chartTags);
  return nearest === undefined ? undefined : loaders[nearest]!();
};
