import type { Aggregate, Figures } from '../aggregate.js';
import { createChartLanguage, type ChartLanguage } from '../chart/chart-language.js';
import type { Chart, ChartInput, Mark } from '../chart/chart.js';
import { messages as arabicCharts } from '../chart/locales/ar.js';
import { messages as germanCharts } from '../chart/locales/de.js';
import { messages as englishCharts } from '../chart/locales/en.js';
import * as arabic from '../locales/ar.js';
import * as german from '../locales/de.js';
import * as english from '../locales/en.js';
import { createResultsLanguage } from '../results-language.js';

export const languages = {
  en: createChartLanguage(createResultsLanguage('en', english), englishCharts),
  de: createChartLanguage(createResultsLanguage('de', german), germanCharts),
  ar: createChartLanguage(createResultsLanguage('ar', arabic), arabicCharts),
} satisfies Record<string, ChartLanguage>;

/** Figures of 0 to 100 with the interval that belongs to them. */
export const figures = (n: number, mean: number, sd = 20): Figures => {
  const half = (1.96 * sd) / Math.sqrt(n);
  return { n, mean, sd, lo: Math.max(0, mean - half), hi: Math.min(100, mean + half) };
};

/** A document of one closed wave, and of everybody alone. */
export const document = (more: Partial<Aggregate> = {}): Aggregate => ({
  format: 'ics-aggregate/1',
  pulse: { id: 'service', title: { en: 'Service' }, min: 5 },
  waves: [{ id: '2026-Q4', state: 'closed' }],
  groups: [{ id: 'all' }],
  dims: [],
  cells: [],
  ...more,
});

/** What a chart is asked to draw: the last wave and everybody, 640 px wide, in English. */
export const inputOf = (aggregate: Aggregate, more: Partial<ChartInput> = {}): ChartInput => ({
  aggregate,
  wave: aggregate.waves.at(-1) ?? { id: '' },
  group: aggregate.groups[0] ?? { id: 'all' },
  measure: null,
  widthPx: 640,
  language: languages.en,
  ...more,
});

export const labelsOf = (chart: Chart | null): readonly string[] =>
  (chart?.marks ?? []).flatMap(mark => (mark.kind === 'label' ? [mark.words] : []));

export const marksOf = <Kind extends Mark['kind']>(
  chart: Chart | null,
  kind: Kind,
): readonly Extract<Mark, { kind: Kind }>[] =>
  (chart?.marks ?? []).filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);

/** The text of the mark that begins with these words; empty for none. */
export const textOf = (chart: Chart | null, beginning: string): string => {
  const texts = (chart?.marks ?? []).map(mark => ('text' in mark ? (mark.text ?? '') : ''));
  return texts.find(text => text.startsWith(beginning)) ?? '';
};
