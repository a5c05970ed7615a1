import type { AggregateMeasure, CellContent, Figures, MeasureKind } from './aggregate.js';
import { isSuppressed } from './aggregate.js';
import type { ResultsLanguage } from './results-language.js';
import { textIn } from './texts-of.js';

/** How a kind of figure is printed: digits after the point, and whether a sign stands before it. */
const printing: Readonly<Partial<Record<MeasureKind, readonly [decimals: number, isSigned: boolean]>>> = {
  recommend: [0, true],
  number: [1, false],
  gap: [2, true],
};

const print = (measure: AggregateMeasure, value: number, language: ResultsLanguage): string =>
  language.figure(value, ...(printing[measure.kind] ?? [0, false]));

/** The bare figure; empty where the kind has none. */
export const valueText = (measure: AggregateMeasure, figures: Figures, language: ResultsLanguage): string => {
  const value = figures.mean ?? figures.value;
  return value === undefined ? '' : print(measure, value, language);
};

/** The figure with its unit, for a sentence. */
export const headlineText = (measure: AggregateMeasure, figures: Figures, language: ResultsLanguage): string => {
  const value = valueText(measure, figures, language);
  if (value === '') return '';
  switch (measure.kind) {
    case 'ordinal':
    case 'index':
      return language.say('ofHundred', { value });
    case 'share':
      return language.say('favourable', { value });
    case 'gap':
      return language.say('points', { value });
    default:
      return `${value} ${textIn(measure.unit, language.tag)}`.trim();
  }
};

/** Both ends of the interval in a message; empty where there is none. */
export const intervalText = (
  key: 'range' | 'likely',
  measure: AggregateMeasure,
  { lo, hi }: Figures,
  language: ResultsLanguage,
): string =>
  lo === undefined || hi === undefined
    ? ''
    : language.say(key, { low: print(measure, lo, language), high: print(measure, hi, language) });

/** The unit as it stands in a table. */
export const unitText = (measure: AggregateMeasure, language: ResultsLanguage): string => {
  switch (measure.kind) {
    case 'ordinal':
    case 'index':
      return language.say('unitHundred');
    case 'recommend':
      return language.say('unitRecommend');
    case 'share':
      return language.say('unitPercent');
    case 'gap':
      return language.say('unitPoints');
    default:
      return textIn(measure.unit, language.tag);
  }
};

/** Why a figure is not shown, in words; empty for one that is. */
export const reasonText = (content: CellContent, minimum: number, language: ResultsLanguage): string => {
  if (!isSuppressed(content)) return '';
  switch (content.s) {
    case 'min':
      return language.say('hiddenMin', { n: minimum });
    case 'none':
      return language.say('noAnswers');
    case 'perm':
      return language.say('hiddenRole');
    default:
      return language.say('hiddenOther');
  }
};

/** What was left out of the figure, for example "1 left empty"; empty when nothing was. */
export const skippedText = ({ na = 0, pns = 0, miss = 0 }: Figures, language: ResultsLanguage): string =>
  (
    [
      ['notApplicable', na],
      ['preferNotToSay', pns],
      ['leftEmpty', miss],
    ] as const
  )
    .filter(([, n]) => n > 0)
    .map(([key, n]) => language.say(key, { n }))
    .join(' · ');

/** `{team}` and `{dept}` filled in: with the chosen group where there is one, else with a general word. */
export const rowTitle = (
  measure: AggregateMeasure,
  group: string,
  isRated: boolean,
  language: ResultsLanguage,
): string => {
  const words: Readonly<Record<string, string>> = {
    team: (!isRated && group) || language.say('theTeam'),
    dept: (isRated && group) || language.say('theDepartment'),
  };
  const fallback = { index: 'overall', share: 'overall', recommend: 'recommendScore' } as const;
  const title =
    textIn(measure.label, language.tag) ||
    (measure.kind in fallback ? language.say(fallback[measure.kind as keyof typeof fallback]) : measure.id);
  return title.replace(
    /\{(\w+)(?:\|([^{}]*))?\}/g,
    (_placeholder, name: string, otherwise?: string) =>
      (name === 'team' && isRated ? otherwise : undefined) ?? words[name] ?? otherwise ?? '',
  );
};
