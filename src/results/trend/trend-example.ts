import type { Aggregate, AggregateCell, AggregateChange, AggregateWave, CellContent } from '../aggregate.js';
import type { Chart, ChartInput } from '../chart/chart.js';
import { document, figures, inputOf } from '../heatmap/chart-example.js';
import { layOut } from './trend.js';

const dims: Aggregate['dims'] = [
  { id: 'dim:resp', kind: 'index', label: { en: 'Responsiveness' }, of: ['resp1', 'resp2'] },
  { id: 'dim:qual', kind: 'index', label: { en: 'Quality' }, of: ['qual1', 'qual2'] },
  { id: 'resp1', kind: 'ordinal', parent: 'dim:resp', label: { en: 'First answer?' } },
  { id: 'emp', kind: 'recommend', label: { en: 'Recommend' } },
  { id: 'hours', kind: 'number' },
];
export const groups: Aggregate['groups'] = [
  { id: 'all' },
  { id: 'fac', label: { en: 'Facilities' }, parent: 'all' },
  { id: 'legal', label: { en: 'Legal' }, parent: 'all' },
];
/** Responsiveness, a dimension. */
export const [resp = null] = dims;
/** The recommend score. */
export const emp = dims[3] ?? null;
export const hours = dims[4] ?? null;

/** One figure a wave, W1 on; null leaves the wave out. */
type Waves = readonly (CellContent | null)[];

/** A document of the waves W1 on, by group and measure. */
export const history = (
  series: Readonly<Record<string, Waves>>,
  changes: readonly AggregateChange[] = [],
  wave: (index: number) => Partial<AggregateWave> = () => ({}),
): Aggregate => {
  const length = Math.max(...Object.values(series).map(waves => waves.length));
  return document({
    groups,
    dims,
    waves: Array.from({ length }, (_, index) => ({ id: `W${index + 1}`, state: 'closed', ...wave(index) })),
    cells: Object.entries(series).flatMap(([key, waves]) => {
      const [g = '', d = ''] = key.split(' ');
      return waves.flatMap((content, index): AggregateCell[] =>
        content ? [{ w: `W${index + 1}`, g, d, ...content }] : [],
      );
    }),
    changes,
  });
};

/** Figures of as many waves as there are means. */
export const means = (n: number, ...values: readonly number[]): Waves => values.map(value => figures(n, value));
/** What the document says of a wave of Facilities. */
export const change = (w: string, vs: string, flag: AggregateChange['flag'], diff = 6, g = 'fac'): AggregateChange => ({
  ...{ w, vs, g, d: 'dim:resp', diff, flag },
  ...{ lo: diff - 5, hi: diff + 5, q: 0.03 },
});

/** The trend of responsiveness, of everybody unless asked for more. */
export const ask = (aggregate: Aggregate, more: Partial<ChartInput> = {}): Chart | null =>
  layOut(inputOf(aggregate, { measure: resp, ...more }));
