import { beforeAll, describe, expect, it } from 'vitest';
import type { Aggregate, AggregateMeasure, CellContent } from '../aggregate.js';
import type { Chart, ChartInput } from '../chart/chart.js';
import { loadChartLanguage, type ChartLanguage } from '../chart/chart-language.js';
import { loadResultsLanguage } from '../results-language.js';
import { layOut } from './flow.js';

const languages = new Map<string, ChartLanguage>();
beforeAll(async () => {
  for (const tag of ['en', 'de', 'ar']) languages.set(tag, await loadChartLanguage(await loadResultsLanguage(tag)));
});

const wave = { id: '2026-10' };
const group = { id: 'all' };
const measure: AggregateMeasure = {
  id: 'flow:breakdown-report',
  kind: 'multi',
  label: { en: 'Breakdowns' },
  options: ['reported', 'owned', 'fixed', 'confirmed'],
  labels: ['Reported', 'Owned', 'Fixed', 'Confirmed'].map(en => ({ en })),
};

const aggregateOf = (content: CellContent | null, dims: readonly AggregateMeasure[] = [measure]): Aggregate => ({
  format: 'ics-aggregate/1',
  pulse: { id: 'breakdown-report', min: 5 },
  waves: [wave],
  groups: [group],
  dims,
  cells: content ? [{ w: wave.id, g: group.id, d: measure.id, ...content }] : [],
});

const draw = (aggregate: Aggregate, more: Partial<ChartInput> = {}, tag = 'en'): Chart | null =>
  layOut({ aggregate, wave, group, measure: null, widthPx: 640, language: languages.get(tag)!, ...more });

const steps = (...dist: readonly number[]): Aggregate => aggregateOf({ n: dist[0] ?? 0, dist });

describe('flow: the finding', () => {
  it.each([
    ['where most stop', [30, 25, 11, 9], 'Most stop between “Owned” and “Fixed”: 14 of 25'],
    ['the first of two alike', [30, 20, 10, 10], 'Most stop between “Reported” and “Owned”: 10 of 30'],
    ['that nothing stops', [30, 30, 30, 30], 'All 30 got to “Confirmed”'],
    ['little of few', [9, 5, 2, 1], '9 reports so far; 1 got to “Confirmed”'],
    ['that there is nothing', [0, 0, 0, 0], 'Nothing has been reported yet'],
    [
      'where most stop, though later counts grow',
      [30, 10, 25, 24],
      'Most stop between “Reported” and “Owned”: 20 of 30',
    ],
  ])('says %s', (_, dist, finding) => {
    expect(draw(steps(...dist))?.finding).toBe(finding);
  });

  it.each([
    ['de', 'Die meisten bleiben zwischen „Owned“ und „Fixed“ stehen: 14 von 25'],
    ['ar', 'أكثر ما يتوقف بين «\u2068Owned\u2069» و«\u2068Fixed\u2069»: \u206614\u2069 من \u206625\u2069'],
  ])('speaks %s', (tag, finding) => {
    expect(draw(steps(30, 25, 11, 9), {}, tag)?.finding).toBe(finding);
  });
});

describe('flow: the drawing', () => {
  it('draws what arrived and what stopped before, in proportion to the first step', () => {
    const chart = draw(steps(40, 30, 10, 10), { widthPx: 400 })!;
    const bars = chart.marks.filter(mark => mark.kind === 'bar');
    expect(bars.map(({ x, width, tone }) => [x, width, tone])).toEqual([
      [0, 400, 'strong'],
      [0, 300, 'strong'],
      [300, 100, 'quiet'],
      [0, 100, 'strong'],
      [100, 200, 'accent'],
      [0, 100, 'strong'],
    ]);
    expect(bars.map(({ text }) => text)).toContain('Fixed: 10, 25 % of the first step');
    expect(bars.map(({ text }) => text)).toContain('20 got no further');
  });

  it('tells counts, percent and days in the table', () => {
    const parts = { 'owned.median': 1, 'owned.p90': 4.5, 'fixed.median': 2.5 };
    const chart = draw(aggregateOf({ n: 40, dist: [40, 30, 10, 10], parts }))!;
    expect(chart.table.rows).toEqual([
      ['Reported', '40', '100', '0', '', ''],
      ['Owned', '30', '75', '10', '1', '4.5'],
      ['Fixed', '10', '25', '20', '2.5', ''],
      ['Confirmed', '10', '25', '0', '', ''],
    ]);
    const words = chart.marks.flatMap(mark => (mark.kind === 'label' ? mark.words : []));
    expect(words).toContain('half within 1 day, nine of ten within 4.5');
    expect(words).toContain('half within 2.5 days');
  });

  it.each([320, 375, 640, 1280])('stays within %i px', widthPx => {
    const chart = draw(steps(4000, 10, 25, 5000), { widthPx })!;
    for (const mark of chart.marks) {
      if (mark.kind !== 'bar') continue;
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.x + mark.width).toBeLessThanOrEqual(widthPx);
    }
    expect(Math.max(...chart.marks.map(mark => ('y' in mark ? mark.y : 0)))).toBeLessThanOrEqual(chart.heightPx);
  });
});

describe('flow: what may not be shown', () => {
  it('hatches hidden figures with their reason', () => {
    const chart = draw(aggregateOf({ s: 'min' }))!;
    expect(chart.finding).toBe('Hidden: fewer than 5 answers');
    expect(chart.marks.map(({ kind }) => kind)).toEqual(['hidden']);
    expect(chart.table.rows[0]).toEqual(['Reported', 'Hidden: fewer than 5 answers', '', '', '', '']);
  });

  it.each([
    ['no cell', aggregateOf(null)],
    ['another measure', aggregateOf({ n: 30, dist: [30, 20, 10, 5] }, [{ ...measure, id: 'use' }])],
    ['a single step', aggregateOf({ n: 30, dist: [30] }, [{ ...measure, options: ['reported'] }])],
  ])('has nothing to draw for %s', (_, aggregate) => {
    expect(draw(aggregate)).toBeNull();
  });

  it('takes counts that are missing for none', () => {
    expect(draw(aggregateOf({ n: 30, dist: [30] }))?.finding).toBe(
      'Most stop between “Reported” and “Owned”: 30 of 30',
    );
  });
});
