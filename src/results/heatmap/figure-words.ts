import { isSuppressed, type AggregateMeasure, type CellContent } from '../aggregate.js';
import type { ChartLanguage } from '../chart/chart-language.js';
import type { ChartTable, Tone } from '../chart/chart.js';
import { headlineText, intervalText, onlyNumberText, reasonText, valueText } from '../figure-text.js';
import { differenceTone } from './difference-tone.js';

/** A figure in words, for its place in a matrix and for its line in the table. */
export interface FigureWords {
  /** Null for one that may not be shown. */
  readonly tone: Tone | null;
  /** What stands in its place. */
  readonly words: string;
  /** All of it, without the beginning that names what it is about. Said when it is read: few are at once. */
  readonly text: string;
  /** As many as `figureColumns` names. Said when it is read. */
  readonly row: readonly string[];
}

/** The columns of a table that figures fill, after those that name them. */
export const figureColumns = (language: ChartLanguage): ChartTable['columns'] =>
  (['result', 'chartDifference', 'interval', 'answersHeading'] as const).map(key => ({
    title: language.say(key),
    isFigure: true,
  }));

/**
 * Says a figure, and by how many points it differs from a mean.
 * @param mean what it is compared with; null where there is none
 * @param minimum answers below which it is hidden
 */
export const figureWords = (
  content: CellContent,
  measure: AggregateMeasure,
  mean: number | null,
  minimum: number,
  language: ChartLanguage,
): FigureWords => {
  if (isSuppressed(content)) {
    const text = reasonText(content, minimum, language);
    return { tone: null, words: '', text, row: [text, '', '', ''] };
  }
  const words = valueText(measure, content, language);
  const score = content.mean ?? content.value;
  // Of rounded figures, so that a reader can take one from the other.
  const points = score === undefined || mean === null ? null : Math.round(score) - Math.round(mean);
  const difference = (): string => (points === null ? '' : language.figure(points, 0, true));
  return {
    tone: words ? differenceTone((score ?? 0) - (mean ?? score ?? 0)) : 'quiet',
    words,
    get text() {
      const facts = [
        headlineText(measure, content, language),
        points !== null && language.say('chartAgainst', { points: difference() }),
        intervalText('withInterval', measure, content, language),
        language.say('answers', { n: content.n }),
        onlyNumberText(measure, content, language),
      ];
      return facts.filter(Boolean).join(' · ');
    },
    get row() {
      return [words, difference(), intervalText('range', measure, content, language), language.figure(content.n)];
    },
  };
};
