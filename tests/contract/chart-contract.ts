import { describe, expect, it } from 'vitest';
import type { Aggregate, AggregateCell } from '../../src/results/aggregate.js';
import { createChartLanguage, type ChartLanguage, type ChartMessages } from '../../src/results/chart/chart-language.js';
import type { Chart, ChartInput, LayOut, Rectangle } from '../../src/results/chart/chart.js';
import { messages as arabic } from '../../src/results/chart/locales/ar.js';
import { messages as german } from '../../src/results/chart/locales/de.js';
import { messages as english } from '../../src/results/chart/locales/en.js';
import { shapeBox } from '../../src/results/chart/shape-box.js';
import { shownAggregate } from '../../src/results/chart/shown-aggregate.js';
import * as arabicResults from '../../src/results/locales/ar.js';
import * as germanResults from '../../src/results/locales/de.js';
import * as englishResults from '../../src/results/locales/en.js';
import { createResultsLanguage, type ResultsLocale } from '../../src/results/results-language.js';
import { labelBox } from './label-box.js';

const language = (tag: string, results: ResultsLocale, words: ChartMessages): ChartLanguage =>
  createChartLanguage(createResultsLanguage(tag, results), words);

const languages = {
  en: language('en', englishResults, english),
  de: language('de', germanResults, german),
  ar: language('ar', arabicResults, arabic),
};

const widths = [320, 375, 640, 1280];

/** Pixels that a generous estimate of a label's width may be off. */
const slackPx = 1;

export interface ChartContract {
  readonly name: string;
  readonly layOut: LayOut;
  /** A document that the chart can show, for the group of everybody in its last wave. */
  readonly example: Aggregate;
}

const inputOf = (document: Aggregate, more: Partial<ChartInput> = {}): ChartInput => {
  const aggregate = shownAggregate(document, 0);
  return {
    aggregate,
    wave: aggregate.waves.at(-1)!,
    group: aggregate.groups[0]!,
    measure: null,
    widthPx: 640,
    language: languages.en,
    ...more,
  };
};

/** Numbers in words, without the marks that keep them in order among right-to-left words. */
const figuresIn = (words: string): readonly string[] =>
  words.replace(/[\u2066-\u2069]/g, '').match(/\d+(?:[.,]\d+)*/g) ?? [];

const meet = (one: Rectangle, other: Rectangle): boolean =>
  one.x + slackPx < other.x + other.width &&
  other.x + slackPx < one.x + one.width &&
  one.y + slackPx < other.y + other.height &&
  other.y + slackPx < one.y + one.height;

const wordsOf = ({ finding, description, table, marks }: Chart): readonly string[] => [
  finding,
  description,
  ...table.columns.map(({ title }) => title),
  ...table.rows.flat(),
  ...marks.flatMap(mark => (mark.kind === 'label' ? [mark.words] : (mark.text ?? []))),
];

const expectWhole = (chart: Chart, widthPx: number): void => {
  expect(chart.finding).not.toBe('');
  expect(chart.description).not.toBe('');
  expect(chart.table.rows.length).toBeGreaterThan(0);
  for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length);
  expect(wordsOf(chart).filter(words => /[{}]|undefined|NaN|Infinity|null/.test(words))).toEqual([]);
  const boxes = chart.marks.map(mark => ({ mark, box: mark.kind === 'label' ? labelBox(mark) : shapeBox(mark) }));
  const outside = boxes.filter(
    ({ box }) =>
      !(
        box.x >= -slackPx &&
        box.y >= -slackPx &&
        box.x + box.width <= widthPx + slackPx &&
        box.y + box.height <= chart.heightPx + slackPx
      ),
  );
  expect(outside, `outside of ${widthPx} × ${chart.heightPx}`).toEqual([]);
  const labels = boxes.filter(({ mark }) => mark.kind === 'label');
  const crossing = labels.flatMap((one, place) =>
    labels.slice(place + 1).flatMap(other => (meet(one.box, other.box) ? [[one.mark, other.mark]] : [])),
  );
  expect(crossing, `labels that overlap at ${widthPx} px`).toEqual([]);
};

/** Every figure of a place replaced; the rest of the document stays. */
const withCells = (document: Aggregate, change: (cell: AggregateCell) => AggregateCell): Aggregate => ({
  ...document,
  cells: document.cells.map(change),
});

const many = (document: Aggregate): Aggregate => {
  const [root] = document.groups;
  const copies = Array.from({ length: 60 }, (_, place) => `team-${place}`);
  const model = document.groups[1]?.id;
  const renamed = (id: string, copy: string): string => (id === model ? copy : id);
  return {
    ...document,
    groups: [
      root!,
      ...copies.map(id => ({ id, label: { en: `The department for ${id} and everything near it` }, parent: root!.id })),
    ],
    cells: [
      ...document.cells.filter(({ g }) => g === root!.id),
      ...copies.flatMap(copy =>
        document.cells.filter(({ g }) => g === model).map(cell => ({ ...cell, g: renamed(cell.g, copy) })),
      ),
    ],
    rates: [
      ...(document.rates ?? []).filter(({ g }) => g === root!.id),
      ...copies.flatMap(copy =>
        (document.rates ?? []).filter(({ g }) => g === model).map(rate => ({ ...rate, g: copy })),
      ),
    ],
    edges: copies.flatMap((copy, place) =>
      (document.edges ?? [])
        .filter(({ to }) => to === model)
        .slice(0, 1)
        .map(edge => ({ ...edge, from: copy, to: copies[(place * 7 + 3) % copies.length] ?? copy })),
    ),
  };
};

const hostile: Readonly<
  Record<string, (document: Aggregate) => Partial<ChartInput> & { readonly aggregate: Aggregate }>
> = {
  'no cells': document => ({
    aggregate: { ...document, cells: [], edges: [], comments: [], rates: [], changes: [], themes: [] },
  }),
  'only what every document has': ({ format, pulse, waves, groups, dims, cells }) => ({
    aggregate: { format, pulse, waves, groups, dims, cells },
  }),
  'one wave': document => ({ aggregate: { ...document, waves: document.waves.slice(-1) } }),
  'everything hidden': document => ({
    aggregate: {
      ...withCells(document, ({ w, g, d }) => ({ w, g, d, s: 'min' })),
      edges: (document.edges ?? []).map(({ w, from, to, d }) => ({ w, from, to, d, s: 'comp' })),
    },
  }),
  'only a number of answers': document => ({
    aggregate: withCells(document, cell => ('s' in cell ? cell : { w: cell.w, g: cell.g, d: cell.d, n: cell.n })),
  }),
  'nobody chose anything': document => ({
    aggregate: withCells(document, cell =>
      'dist' in cell && cell.dist ? { ...cell, dist: cell.dist.map(() => 0) } : cell,
    ),
  }),
  'an unknown measure': document => ({ aggregate: document, measure: { id: 'nowhere', kind: 'gap' } }),
  'measures that nothing is known of': document => ({ aggregate: { ...document, dims: [] } }),
  'a group that is in no list': document => ({ aggregate: document, group: { id: 'nobody' } }),
  'no words': document => ({
    aggregate: {
      ...document,
      groups: document.groups.map(({ label: _label, ...group }) => group),
      dims: document.dims.map(({ label: _label, labels: _labels, scale: _scale, ...measure }) => measure),
    },
  }),
  '60 groups with long names': document => ({ aggregate: many(document) }),
};

/** What holds for every chart, whatever it shows. */
export const describeChartContract = ({ name, layOut, example }: ChartContract): void => {
  describe(`chart ${name}`, () => {
    it.each(Object.entries(languages).flatMap(([tag, spoken]) => widths.map(widthPx => ({ tag, spoken, widthPx }))))(
      'has a finding, a table and marks inside its box in $tag at $widthPx px',
      ({ spoken, widthPx }) => {
        const chart = layOut(inputOf(example, { language: spoken, widthPx }));
        expect(chart).not.toBeNull();
        expectWhole(chart!, widthPx);
      },
    );

    it('says nothing in a mark that its table does not say', () => {
      const { marks, table, description } = layOut(inputOf(example))!;
      const known = new Set(
        [...table.rows.flat(), ...table.columns.map(({ title }) => title), description].flatMap(figuresIn),
      );
      const said = marks.flatMap(mark => (mark.kind === 'label' || !mark.text ? [] : [mark.text]));
      expect(said.filter(text => figuresIn(text).some(figure => !known.has(figure)))).toEqual([]);
    });

    it('speaks each language in its own words', () => {
      const findings = Object.values(languages).map(
        spoken => layOut(inputOf(example, { language: spoken }))!.description,
      );
      expect(new Set(findings).size).toBe(3);
    });

    it('shows of a figure of few nothing but that it is hidden', () => {
      const isSmall = ({ g }: AggregateCell): boolean => g === example.groups[1]?.id;
      const leaking = withCells(example, cell => (isSmall(cell) && !('s' in cell) ? { ...cell, n: 4 } : cell));
      const hidden = withCells(example, cell => (isSmall(cell) ? { w: cell.w, g: cell.g, d: cell.d, s: 'min' } : cell));
      for (const group of [example.groups[0]!, example.groups[1]!]) {
        expect(layOut(inputOf(leaking, { group }))).toEqual(layOut(inputOf(hidden, { group })));
      }
    });

    it.each(Object.keys(hostile))('bears %s', kind => {
      const { aggregate, ...more } = hostile[kind]!(example);
      for (const widthPx of [320, 1280]) {
        const chart = layOut(inputOf(aggregate, { ...more, widthPx }));
        if (chart) expectWhole(chart, widthPx);
      }
    });

    it('is the same whenever it is laid out', () => {
      expect(layOut(inputOf(example))).toEqual(layOut(inputOf(example)));
    });
  });
};
