import { beforeAll, describe, expect, it } from 'vitest';
import type { Aggregate, AggregateCell, AggregateMeasure, CellContent } from '../aggregate.js';
import type { Chart, ChartInput, Mark } from '../chart/chart.js';
import { loadChartLanguage, type ChartLanguage } from '../chart/chart-language.js';
import { loadResultsLanguage } from '../results-language.js';
import { layOut } from './pareto.js';

const languages = new Map<string, ChartLanguage>();
beforeAll(async () => {
  for (const tag of ['en', 'de', 'ar']) languages.set(tag, await loadChartLanguage(await loadResultsLanguage(tag)));
});

const wave = { id: '2026-10' };
const everyone = { id: 'all' };
const processes = ['joining', 'ordering', 'travel', 'repairs'];
const groups = [everyone, ...processes.map(id => ({ id, label: { en: `Process ${id}` }, parent: 'all' }))];

const choice = (options: readonly string[], kind: 'choice' | 'multi' = 'choice'): AggregateMeasure => ({
  id: 'cause',
  kind,
  label: { en: 'What happened?' },
  options,
  labels: options.map(option => ({ en: `Label ${option}` })),
});
const lost: AggregateMeasure = { id: 'lost', kind: 'number', label: { en: 'Time lost?' }, unit: { en: 'minutes' } };

const cell = (d: string, g: string, content: CellContent): AggregateCell => ({ w: wave.id, g, d, ...content });

const aggregateOf = (dims: readonly AggregateMeasure[], cells: readonly AggregateCell[], pulse = 'any'): Aggregate => ({
  format: 'ics-aggregate/1',
  pulse: { id: pulse, min: 5 },
  waves: [wave],
  groups,
  dims,
  cells,
});

const draw = (aggregate: Aggregate, more: Partial<ChartInput> & { readonly tag?: string } = {}): Chart | null => {
  const language = languages.get(more.tag ?? 'en')!;
  return layOut({ aggregate, wave, group: everyone, measure: null, widthPx: 640, language, ...more });
};

const options = ['a', 'b', 'c', 'd', 'other'];
const counted = (dist: readonly number[], pulse?: string, names = options): Aggregate => {
  const n = dist.reduce((sum, part) => sum + part, 0);
  return aggregateOf([choice(names)], [cell('cause', 'all', { n, dist })], pulse);
};
/** Process and minutes each, ten answers behind each. */
const amounts = (...minutes: readonly (number | CellContent)[]): Aggregate =>
  aggregateOf(
    [lost],
    minutes.map((value, place) =>
      cell('lost', processes[place]!, typeof value === 'number' ? { n: 10, value } : value),
    ),
  );

const barsOf = (chart: Chart | null): Extract<Mark, { kind: 'bar' }>[] =>
  (chart?.marks ?? []).filter(mark => mark.kind === 'bar');

describe('pareto: the finding', () => {
  it.each([
    ['one is surely more than half', [70, 10, 10, 5, 5], 'More than half of all answers are about “Label a”'],
    ['one is half, as far as 100 answers tell', [48, 30, 10, 7, 5], 'About half of all answers are about “Label a”'],
    ['two make it surely', [35, 32, 20, 8, 5], 'More than half of all answers are about “Label a” and “Label b”'],
    ['two make it about', [27, 26, 25, 17, 5], 'About half of all answers are about “Label a” and “Label b”'],
    ['the rest is no cause', [12, 60, 8, 10, 110], 'No single point stands out: the largest, “Label b”, makes up 30 %'],
    ['few answers claim less', [7, 2, 1, 0, 0], '“Label a” comes first so far, with 10 answers'],
    ['only the rest', [0, 0, 0, 0, 40], 'Nobody has named a cause yet'],
  ])('%s', (_, dist, finding) => {
    expect(draw(counted(dist))?.finding).toBe(finding);
  });

  it('says what spreads over many', () => {
    const names = Array.from({ length: 9 }, (_, place) => `o${place}`);
    expect(
      draw(
        counted(
          names.map(() => 200),
          'any',
          names,
        ),
      )?.finding,
    ).toBe('No single point stands out: the largest, “Label o0”, makes up 11 %');
  });

  it.each([
    ['breakdown-report', 'More than half of all breakdowns start with “Label a”'],
    ['promise-kept', 'More than half of all missed promises start with “Label a”'],
  ])('speaks of what %s counts', (pulse, finding) => {
    expect(draw(counted([70, 10, 10, 5, 5], pulse))?.finding).toBe(finding);
  });

  it.each([
    ['a clear amount', [5, 40, 10, 5], 'More than half of all reported minutes are about “Process ordering”'],
    ['an amount near a half', [10, 30, 10, 10], 'About half of all reported minutes are about “Process ordering”'],
  ])('takes %s', (_, minutes, finding) => {
    expect(draw(amounts(...minutes))?.finding).toBe(finding);
  });

  it.each([
    ['de', 'Mehr als die Hälfte aller gemeldeten minutes betrifft „Process ordering“'],
    ['ar', 'أكثر من نصف \u2068ما أُبلغ عنه (\u2068minutes\u2069)\u2069 يخص \u2068«\u2068Process ordering\u2069»\u2069'],
  ])('speaks %s', (tag, finding) => {
    expect(draw(amounts(5, 40, 10, 5), { tag })?.finding).toBe(finding);
  });
});

describe('pareto: the drawing', () => {
  it('sorts the bars, with the rest last whatever its size', () => {
    const chart = draw(counted([10, 30, 0, 15, 45]));
    expect(chart?.table.rows).toEqual([
      ['Label b', '30', '30', '30'],
      ['Label d', '15', '15', '45'],
      ['Label a', '10', '10', '55'],
      ['Label other', '45', '45', '100'],
    ]);
    expect(barsOf(chart).map(({ text }) => text)[0]).toBe('Label b: 30, 30 % of all. With those above 30 %');
  });

  it('draws bars and sum on one axis', () => {
    const chart = draw(counted([60, 20, 10, 10, 0]))!;
    const [first, second] = barsOf(chart);
    const dots = chart.marks.filter(mark => mark.kind === 'dot');
    expect(second!.width / first!.width).toBeCloseTo(1 / 3);
    expect(dots[0]!.x).toBeCloseTo(first!.x + first!.width);
    expect(dots[1]!.x).toBeCloseTo(first!.x + first!.width + second!.width);
  });

  it('accents what the title speaks of, and nothing else', () => {
    expect(barsOf(draw(counted([35, 32, 20, 8, 5]))).map(({ tone }) => tone)).toEqual([
      'accent',
      'accent',
      'middle',
      'middle',
      'middle',
    ]);
  });

  it('gathers the smallest of many, and lists them all in the table', () => {
    const names = Array.from({ length: 60 }, (_, place) => `o${place}`);
    const chart = draw(
      counted(
        names.map((_, place) => 100 - place),
        'any',
        names,
      ),
    )!;
    expect(barsOf(chart)).toHaveLength(12);
    expect(barsOf(chart).at(-1)?.text).toContain('49 smaller ones');
    expect(chart.table.rows).toHaveLength(60);
  });

  it.each([320, 375, 640, 1280])('stays within %i px', widthPx => {
    const names = ['a name that is as long as a sentence of the people who wrote it', 'b', 'c', 'other'];
    for (const dist of [
      [40, 30, 20, 10],
      [97, 1, 1, 1],
      [25, 25, 25, 25],
    ]) {
      const chart = draw(counted(dist, 'any', names), { widthPx })!;
      for (const mark of chart.marks) {
        if (mark.kind !== 'bar') continue;
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.x + mark.width).toBeLessThanOrEqual(widthPx);
        expect(mark.y + mark.height).toBeLessThanOrEqual(chart.heightPx);
      }
    }
  });
});

describe('pareto: what may not be shown', () => {
  it('hatches a hidden group with its reason, and leaves it out of the sum', () => {
    const chart = draw(amounts(10, 30, { s: 'min' }, { s: 'comp' }))!;
    expect(chart.marks.filter(mark => mark.kind === 'hidden').map(({ text }) => text)).toEqual([
      'Process travel: Hidden: fewer than 5 answers',
      'Process repairs: Hidden to protect another group',
    ]);
    expect(chart.table.rows).toEqual([
      ['Process ordering', '300', '75', '75'],
      ['Process joining', '100', '25', '100'],
      ['Process travel', 'Hidden: fewer than 5 answers', '', ''],
      ['Process repairs', 'Hidden to protect another group', '', ''],
    ]);
  });

  it('says why when all is hidden', () => {
    const chart = draw(aggregateOf([choice(options)], [cell('cause', 'all', { s: 'min' })]))!;
    expect(chart.finding).toBe('Too few answers to show which comes first');
    expect(chart.marks.filter(mark => mark.kind === 'hidden')).toHaveLength(1);
    expect(barsOf(chart)).toEqual([]);
  });

  it.each([
    ['no cells', aggregateOf([choice(options), lost], [])],
    ['no measures', aggregateOf([], [])],
    ['no option chosen', counted([0, 0, 0, 0, 0])],
    ['options without counts', aggregateOf([choice(options)], [cell('cause', 'all', { n: 30 })])],
    ['one group only', amounts(10)],
    ['amounts of nothing', amounts(0, 0)],
    [
      'steps of a flow',
      aggregateOf(
        [{ ...choice(options, 'multi'), id: 'flow:x' }],
        [cell('flow:x', 'all', { n: 9, dist: [9, 5, 4, 3, 1] })],
      ),
    ],
  ])('has nothing to draw for %s', (_, aggregate) => {
    expect(draw(aggregate)).toBeNull();
  });

  it('takes the measure that was chosen, or none', () => {
    const both = aggregateOf(
      [choice(options), lost],
      [...counted([40, 1, 1, 1, 1]).cells, ...amounts(5, 40, 10, 5).cells],
    );
    expect(draw(both)?.finding).toContain('Label a');
    expect(draw(both, { measure: lost })?.finding).toContain('Process ordering');
    expect(draw(both, { measure: { id: 'x', kind: 'text' } })).toBeNull();
  });
});
