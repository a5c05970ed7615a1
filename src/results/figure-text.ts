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

/** Why there is a number of answers and no more; empty where there is more, or where comments are all there can be. */
export const onlyNumberText = ({ kind }: AggregateMeasure, figures: Figures, language: ResultsLanguage): string =>
  kind === 'text' || (figures.dist ?? figures.mean ?? figures.value) !== undefined ? '' : language.say('onlyNumber');

/** Both ends of the interval in a message; empty where there is none. */
export const intervalText = (
  key: 'range' | 'withInterval',
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

const titlesOfKinds = { index: 'overall', share: 'overall', recommend: 'recommendScore' } as const;

/** Bold, emphasis and links are marks of the question; a heading of figures goes without. */
const withoutMarks = (text: string): string =>
  text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*+([^*]+)\*+/g, '$1');

/**
 * The title of a row. `{dept}` is the chosen group where others rate it, `{team}` where it answers itself; else what
 * the author put in its place, or a general word.
 */
export const rowTitle = (
  { id, kind, label }: AggregateMeasure,
  group: string,
  isRated: boolean,
  language: ResultsLanguage,
): string => {
  const key = kind in titlesOfKinds ? titlesOfKinds[kind as keyof typeof titlesOfKinds] : null;
  const title = withoutMarks(textIn(label, language.tag)) || (key ? language.say(key) : id);
  const word = (name: string, otherwise: string): string => {
    if (name === 'dept') return (isRated && group) || otherwise || language.say('theDepartment');
    return (!isRated && group) || otherwise || language.say('theTeam');
  };
  return title.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (_, name: string, otherwise: string = '') => word(name, otherwise));
};
