import { defaultMinimumComments } from '../../privacy/disclosure.js';
import { isSuppressed, type AggregateMeasure, type CellContent } from '../aggregate.js';
import type { Chart, ChartInput, LayOut, Quote } from '../chart/chart.js';
import { reasonText, rowTitle } from '../figure-text.js';
import { columnLabel } from '../segments.js';
import { textIn } from '../texts-of.js';

/** A theme from this share of the comments on is worth naming. */
const namedShare = 1 / 3;

/** Themes are options of a question of the pulse; one that is none speaks for itself. */
const themeLabel = (theme: string, { aggregate, language }: ChartInput): string => {
  const question = aggregate.dims.find(({ options }) => options?.includes(theme));
  return question ? columnLabel(question, question.options?.indexOf(theme) ?? 0, language) : theme;
};

interface Found {
  readonly measure: AggregateMeasure;
  readonly quotes: readonly Quote[];
  readonly content: CellContent | undefined;
}

/** The chosen question, else the first one with comments, else the first one that has some hidden. */
const findComments = (input: ChartInput): Found | null => {
  const { aggregate, wave, group, measure: chosen } = input;
  const found = (chosen ? [chosen] : aggregate.dims)
    .filter(({ kind }) => kind === 'text')
    .map(measure => {
      const isHere = ({ w, g, d }: { w: string; g: string; d: string }): boolean =>
        w === wave.id && g === group.id && d === measure.id;
      const quotes = (aggregate.comments ?? []).filter(isHere).map(({ text, lang, theme }) => ({
        ...{ words: text, language: lang },
        theme: theme === undefined ? null : themeLabel(theme, input),
      }));
      return { measure, quotes, content: aggregate.cells.find(isHere) };
    });
  return (
    found.find(({ quotes }) => quotes.length > 0) ??
    found.find(({ content }) => content && isSuppressed(content)) ??
    null
  );
};

/** Themes with the number of comments about each, the most frequent first. */
export const themesOf = (quotes: readonly Quote[]): readonly (readonly [theme: string, count: number])[] => {
  const counts = new Map<string, number>();
  for (const { theme } of quotes) if (theme !== null) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

/** A list narrowed to one theme: what is shown is also what its table says. */
export const aboutTheme = (chart: Chart, theme: string): Chart => ({
  ...chart,
  quotes: (chart.quotes ?? []).filter(quote => quote.theme === theme),
  table: { ...chart.table, rows: chart.table.rows.filter((_, place) => chart.quotes?.[place]?.theme === theme) },
});

const findingOf = (quotes: readonly Quote[], { language }: ChartInput): string => {
  const n = quotes.length;
  const [first, second] = themesOf(quotes);
  if (!first) return language.say('commentsNumber', { n });
  const [theme, count] = first;
  const isClear = count >= n * namedShare && count > (second?.[1] ?? 0);
  return isClear ? language.say('commentsMost', { theme, count, n }) : language.say('commentsMixed', { n });
};

const hiddenReason = ({ measure, content }: Found, { aggregate, language }: ChartInput): string => {
  const { min, minComments = defaultMinimumComments } = aggregate.pulse;
  return reasonText(content ?? { s: 'min' }, Math.max(min, minComments, measure.min ?? 0), language);
};

/**
 * `comments`: verbatim, in an order that says nothing, with the themes that their writers chose. They have a minimum of their own.
 * No cloud of words: it shows what is long, not what is meant.
 */
export const layOut: LayOut = input => {
  const found = findComments(input);
  if (!found) return null;
  const { group, language } = input;
  const { quotes } = found;
  const title = rowTitle(found.measure, textIn(group.label, language.tag), false, language);
  const reason = quotes.length === 0 ? hiddenReason(found, input) : '';
  return {
    finding: reason || findingOf(quotes, input),
    description: language.say('commentsDescription', { title }),
    heightPx: 0,
    marks: [],
    quotes,
    table: {
      columns: [
        { title: language.say('comments'), isFigure: false },
        { title: language.say('commentsTheme'), isFigure: false },
      ],
      rows: reason ? [[title, reason]] : quotes.map(({ words, theme }) => [words, theme ?? '']),
    },
  };
};
