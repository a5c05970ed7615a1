import type { Aggregate } from '../aggregate.js';
import * as englishResults from '../locales/en.js';
import { createResultsLanguage } from '../results-language.js';
import { createChartLanguage } from './chart-language.js';
import type { ChartInput } from './chart.js';
import { messages } from './locales/en.js';

/** What a chart is laid out from, for tests: a document of one wave, for everybody, in English, 640 px wide. */
export const chartInput = (document: Partial<Aggregate>, more: Partial<ChartInput> = {}): ChartInput => {
  const aggregate: Aggregate = {
    format: 'ics-aggregate/1',
    pulse: { id: 'pulse', min: 5 },
    waves: [{ id: 'w1' }],
    groups: [{ id: 'all', label: { en: 'Everyone' } }],
    dims: [],
    cells: [],
    ...document,
  };
  return {
    aggregate,
    wave: { id: 'w1' },
    group: aggregate.groups[0] ?? { id: 'all' },
    measure: null,
    widthPx: 640,
    language: createChartLanguage(createResultsLanguage('en', englishResults), messages),
    ...more,
  };
};
