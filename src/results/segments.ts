import type { AggregateMeasure, Figures } from './aggregate.js';
import type { ResultsLanguage } from './results-language.js';
import { textIn } from './texts-of.js';

/** One part of a distribution. */
export interface Segment {
  readonly label: string;
  readonly count: number;
  /** Percent of the answers. */
  readonly share: number;
  /** Favourable answers are what the reader should see; the rest stays grey. */
  readonly tone: 'low' | 'middle' | 'high';
}

const recommendClasses = [
  { from: 0, to: 6, tone: 'low' },
  { from: 7, to: 8, tone: 'middle' },
  { from: 9, to: 10, tone: 'high' },
] as const;

/** Bands of 20 points; the last one takes in the end of the scale. */
const bandLabel = (index: number, language: ResultsLanguage): string =>
  language.span(20 * index, index === 4 ? 100 : 20 * index + 19);

const toneAt = (index: number, columns: number, isReversed: boolean): Segment['tone'] => {
  const position = index / Math.max(1, columns - 1);
  const favour = isReversed ? 1 - position : position;
  return favour >= 0.75 ? 'high' : favour <= 0.25 ? 'low' : 'middle';
};

/** What a column of the distribution is called. */
export const columnLabel = (measure: AggregateMeasure, index: number, language: ResultsLanguage): string => {
  const label = textIn(measure.labels?.[index], language.tag);
  if (label) return label;
  if (measure.kind === 'index') return bandLabel(index, language);
  const code = measure.codes?.[index];
  if (code === undefined) return measure.options?.[index] ?? '';
  return language.scaleLabel(measure.scale ?? '', code) || language.figure(code);
};

/** The distribution as the parts of a bar, low to high; empty where there is none. */
export const segmentsOf = (
  measure: AggregateMeasure,
  { n, dist = [] }: Figures,
  language: ResultsLanguage,
): readonly Segment[] => {
  const share = (count: number): number => (n > 0 ? (100 * count) / n : 0);
  if (measure.kind === 'recommend' && dist.length === 11) {
    return recommendClasses.map(({ from, to, tone }) => {
      const count = dist.slice(from, to + 1).reduce((sum, part) => sum + part, 0);
      return { label: language.span(from, to), count, share: share(count), tone };
    });
  }
  const isChoice = measure.kind === 'choice' || measure.kind === 'multi';
  return dist.map((count, index) => ({
    label: columnLabel(measure, index, language),
    count,
    share: share(count),
    tone: isChoice ? 'middle' : toneAt(index, dist.length, measure.rev ?? false),
  }));
};
