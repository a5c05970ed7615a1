import { beforeAll, describe, expect, it } from 'vitest';
import type { Aggregate, AggregateCell, AggregateMeasure, CellContent } from '../aggregate.js';
import { loadChartLanguage, type ChartLanguage } from '../chart/chart-language.js';
import type { Chart, ChartInput } from '../chart/chart.js';
import { loadResultsLanguage } from '../results-language.js';
import { layOut } from './gaps.js';

let language: ChartLanguage;
beforeAll(async () => {
  language = await loadChartLanguage(await loadResultsLanguage('en'));
});

const wave = { id: 'w1' };
const informatics = { id: 'it', label: { en: 'IT' }, parent: 'all' };
const hr = { id: 'hr', label: { en: 'HR' }, parent: 'all' };
const giving: AggregateMeasure = { id: 'score:giving', kind: 'gap', label: { en: 'Giving' }, of: ['prov'] };
const listening: AggregateMeasure = { id: 'score:listening', kind: 'gap', label: { en: 'Listening' }, of: ['list'] };

const cell = (d: string, g: string, content: CellContent): AggregateCell => ({ w: wave.id, g, d, ...content });
const views = (self: number, others: number, half = 10): CellContent => ({
  n: 20,
  value: self - others,
  lo: self - others - half,
  hi: self - others + half,
  parts: { self, others },
});

const aggregateOf = (cells: readonly AggregateCell[], dims = [giving, listening]): Aggregate => ({
  format: 'ics-aggregate/1',
  pulse: { id: 'teaming', min: 5 },
  waves: [wave],
  groups: [{ id: 'all' }, informatics, hr],
  dims,
  cells,
});

const draw = (aggregate: Aggregate, more: Partial<ChartInput> = {}): Chart | null =>
  layOut({ aggregate, wave, group: { id: 'all' }, measure: null, widthPx: 640, language, ...more });

const rowsOf = (chart: Chart | null): readonly (string | undefined)[] =>
  (chart?.table.rows ?? []).map(([head]) => head);

describe('gaps: the finding', () => {
  it.each<[string, readonly AggregateCell[], Partial<ChartInput>, string]>([
    [
      'names the group whose views are furthest apart',
      [cell('score:giving', 'it', views(80, 40)), cell('score:giving', 'hr', views(60, 50))],
      {},
      'IT: “Its own view” is 40 points above “The view of others”',
    ],
    [
      'is below as well',
      [cell('score:giving', 'it', views(30, 60))],
      { measure: giving },
      'IT: “Its own view” is 30 points below “The view of others”',
    ],
    [
      'names what is furthest apart for one group',
      [cell('score:giving', 'it', views(60, 50, 5)), cell('score:listening', 'it', views(90, 50))],
      { group: informatics },
      'The widest gap, 40 points: “Listening”',
    ],
    [
      'takes no gap for one that may be chance',
      [cell('score:giving', 'it', views(60, 50, 20))],
      {},
      'No gap is clear: the widest, 10 points, may be chance',
    ],
    [
      'passes over a wide gap that may be chance',
      [cell('score:giving', 'it', views(90, 50, 50)), cell('score:giving', 'hr', views(70, 50))],
      {},
      'HR: “Its own view” is 20 points above “The view of others”',
    ],
    ['says nothing of hidden figures', [cell('score:giving', 'it', { s: 'min' })], {}, 'Too few answers to compare'],
  ])('%s', (_, cells, more, finding) => {
    expect(draw(aggregateOf(cells), more)?.finding).toBe(finding);
  });
});

describe('gaps: the drawing', () => {
  it('sorts by the width of the gap, hidden ones last with their reason', () => {
    const chart = draw(
      aggregateOf([
        cell('score:giving', 'all', { s: 'comp' }),
        cell('score:giving', 'hr', views(40, 45)),
        cell('score:giving', 'it', views(40, 75)),
      ]),
      { measure: giving },
    );
    expect(chart?.table.rows).toEqual([
      ['IT', '40', '75', '-35', '-45 to -25', '20'],
      ['HR', '40', '45', '-5', '-15 to +5', '20'],
      ['Everyone', 'Hidden to protect another group', '', '', '', ''],
    ]);
    const texts = (chart?.marks ?? []).flatMap(mark => ('text' in mark ? [mark.text] : []));
    expect(texts[0]).toBe(
      'IT: -35 points. Its own view 40, The view of others 75. 95 % interval -45 to -25. 20 answers',
    );
    expect(texts.at(-1)).toBe('Everyone: Hidden to protect another group');
  });

  it('puts each dot where its figure lies', () => {
    const chart = draw(aggregateOf([cell('score:giving', 'it', views(100, 0))]));
    const dots = (chart?.marks ?? []).filter(mark => mark.kind === 'dot').slice(-2);
    const line = (chart?.marks ?? []).find(mark => mark.kind === 'line');
    expect(dots.map(({ x }) => x)).toEqual([line?.points[0]?.x, line?.points[1]?.x]);
  });

  it('draws the two questions that a gap of one and the same person is made of', () => {
    const need: AggregateMeasure = { id: 'need', kind: 'ordinal', label: { en: 'Needed' } };
    const got: AggregateMeasure = { id: 'got', kind: 'ordinal', label: { en: 'Received' } };
    const gap: AggregateMeasure = { id: 'score:gap', kind: 'gap', of: ['need', 'got'], label: { en: 'Gap' } };
    const chart = draw(
      aggregateOf(
        [
          cell('need', 'all', { n: 20, mean: 80 }),
          cell('got', 'all', { n: 20, mean: 50 }),
          cell('score:gap', 'all', { n: 20, value: -1.8, lo: -2.2, hi: -1.4 }),
        ],
        [need, got, gap],
      ),
    );
    // The interval is in points of their own scale, so it is not that of the 30 points.
    expect(chart?.table).toMatchObject({
      columns: [{}, { title: 'Received' }, { title: 'Needed' }, {}, {}, {}],
      rows: [['Gap', '50', '80', '-30', '', '20']],
    });
  });

  it.each<[string, Aggregate]>([
    ['no gaps', aggregateOf([], [{ id: 'a', kind: 'ordinal' }])],
    ['another wave', aggregateOf([{ ...cell('score:giving', 'it', views(1, 2)), w: 'w0' }])],
    ['groups without answers', aggregateOf([cell('score:giving', 'it', { s: 'none' })])],
  ])('is nothing for %s', (_, aggregate) => {
    expect(draw(aggregate)).toBeNull();
  });

  it('keeps what it cannot show out of the rows', () => {
    expect(
      rowsOf(draw(aggregateOf([cell('score:giving', 'it', { n: 20 }), cell('score:giving', 'hr', views(40, 75))]))),
    ).toEqual(['HR', 'IT']);
  });
});
