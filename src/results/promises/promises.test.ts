import { beforeAll, describe, expect, it } from 'vitest';
import type { Aggregate, AggregateMeasure, CellContent } from '../aggregate.js';
import type { Chart } from '../chart/chart.js';
import { loadChartLanguage, type ChartLanguage } from '../chart/chart-language.js';
import { loadResultsLanguage } from '../results-language.js';
import { layOut } from './promises.js';

const languages = new Map<string, ChartLanguage>();
beforeAll(async () => {
  for (const tag of ['en', 'de', 'ar']) languages.set(tag, await loadChartLanguage(await loadResultsLanguage(tag)));
});

const wave = { id: '2026-10' };
const group = { id: 'all' };
const yesNo = { kind: 'ordinal', scale: 'ypn', codes: [0, 1, 2] } as const;
const dims: readonly AggregateMeasure[] = [
  { id: 'kept', ...yesNo },
  { id: 'late', kind: 'number', unit: { en: 'hours', de: 'Stunden' } },
  { id: 'headsup', ...yesNo },
];

type Cells = Readonly<Record<string, CellContent>>;

const usual: Cells = {
  kept: { n: 40, dist: [6, 10, 24] },
  late: { n: 12, value: 7.5 },
  headsup: { n: 15, dist: [8, 1, 6] },
};

const aggregateOf = (cells: Cells, measures = dims): Aggregate => ({
  format: 'ics-aggregate/1',
  pulse: { id: 'promise-kept', min: 5 },
  waves: [wave],
  groups: [group],
  dims: measures,
  cells: Object.entries(cells).map(([d, content]) => ({ w: wave.id, g: group.id, d, ...content })),
});

const draw = (cells: Cells = {}, tag = 'en', widthPx = 640): Chart =>
  layOut({
    aggregate: aggregateOf({ ...usual, ...cells }),
    wave,
    group,
    measure: null,
    widthPx,
    language: languages.get(tag)!,
  })!;

describe('promises: the ledger', () => {
  it.each([
    ['en', '24 of 40 promises were kept, 12 came late'],
    ['de', '24 von 40 Zusagen wurden gehalten, 12 kamen zu spät'],
  ])('says in %s what was promised, kept and late', (tag, finding) => {
    expect(draw({}, tag).finding).toBe(finding);
  });

  it('counts the kept by Yes alone, with Wilson’s interval, the late of all, and the warned of those not kept', () => {
    expect(draw().table.rows).toEqual([
      ['Kept', '24', '40', '60', '45–74', ''],
      ['Kept in part', '10', '40', '25', '14–40', ''],
      ['Not kept', '6', '40', '15', '7–29', ''],
      ['Came late', '12', '40', '30', '18–45', '7.5 hours late on average'],
      ['Warned before it broke', '6', '15', '40', '20–64', ''],
    ]);
  });

  it('draws each bar by its share, and says it in full', () => {
    const bars = draw({}, 'en', 400).marks.filter(mark => mark.kind === 'bar');
    expect(bars.map(({ width }) => Math.round(width))).toEqual([240, 100, 60, 120, 160]);
    expect(bars[3]?.text).toBe('Came late: 12 of 40 · 30 % (18–45). 7.5 hours late on average');
  });

  it.each([320, 375, 640, 1280])('stays within %i px', widthPx => {
    const chart = draw({ kept: { n: 4000, dist: [0, 0, 4000] } }, 'de', widthPx);
    for (const mark of chart.marks) {
      if (mark.kind === 'bar') expect(mark.x + mark.width).toBeLessThanOrEqual(widthPx);
      if ('y' in mark) expect(mark.y).toBeLessThanOrEqual(chart.heightPx);
    }
  });
});

describe('promises: what may not be shown', () => {
  it('hatches one line with its reason and tells the rest', () => {
    const chart = draw({ late: { s: 'min' } });
    expect(chart.finding).toBe('24 of 40 promises were kept');
    expect(chart.table.rows[3]).toEqual(['Came late', 'Hidden: fewer than 5 answers', '', '', '', '']);
    expect(chart.marks.filter(({ kind }) => kind === 'hidden')).toHaveLength(1);
    expect(JSON.stringify(chart)).not.toContain('7.5');
  });

  it('is hidden as a whole where that is', () => {
    const chart = draw({ kept: { s: 'comp' } });
    expect(chart.finding).toBe('Hidden to protect another group');
    expect(chart.marks.map(({ kind }) => kind)).toEqual(['hidden']);
    expect(JSON.stringify(chart)).not.toMatch(/\b(12|15|24|40)\b/);
  });

  it.each<[string, Aggregate]>([
    ['no such question', aggregateOf(usual, dims.slice(1))],
    ['another scale', aggregateOf(usual, [{ id: 'kept', kind: 'ordinal', codes: [1, 2, 3, 4, 5] }])],
  ])('has nothing to draw for %s', (_, aggregate) => {
    const language = languages.get('en')!;
    expect(layOut({ aggregate, wave, group, measure: null, widthPx: 400, language })).toBeNull();
  });
});
