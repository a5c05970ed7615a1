import { describe, expect, it } from 'vitest';
import type { Aggregate, AggregateEdge, CellContent } from '../aggregate.js';
import { document, figures, inputOf, labelsOf, languages, marksOf, textOf } from '../heatmap/chart-example.js';
import { layOut } from './service-chain.js';

const w = '2026-Q4';
const d = 'score:service';
const names = { fin: 'Finance', legal: 'Legal', it: 'IT', care: 'Customer Care', field: 'Field Service' };
const groups: Aggregate['groups'] = [
  { id: 'all' },
  ...Object.entries(names).map(([id, en]) => ({ id, label: { en }, parent: 'all' })),
];

const company = (contents: Readonly<Record<string, CellContent>>, own = groups): Aggregate =>
  document({
    groups: own,
    dims: [{ id: d, kind: 'index', label: { en: 'Service' } }],
    edges: Object.entries(contents).map(([key, content]): AggregateEdge => {
      const [from = '', to = ''] = key.split('>');
      return { w, from, to, d, ...content };
    }),
  });

/** Care needs Field, which needs IT and Finance, which need Legal. */
const usual = {
  'all>field': figures(90, 66),
  'all>it': figures(60, 62),
  'all>fin': figures(40, 60),
  'all>legal': figures(50, 44),
  'care>field': figures(90, 66),
  'field>it': figures(60, 62),
  'field>fin': figures(30, 58),
  'it>legal': figures(20, 45),
  'fin>legal': figures(20, 43),
  'legal>it': { s: 'comp' },
} satisfies Record<string, CellContent>;

describe('finding of a service chain', () => {
  it.each<[string, Readonly<Record<string, CellContent>>, string]>([
    [
      'names the weakest of those that others need, where that is clear',
      usual,
      'Legal serves 2 teams and is rated clearly below average: 44, against 59',
    ],
    [
      'names the one that most need, where none is clearly weak',
      { ...usual, 'all>legal': figures(50, 59), 'care>it': figures(30, 60) },
      'IT serves the most teams: 3',
    ],
    [
      'claims nothing of a tiny group, however weak',
      {
        'all>legal': figures(9, 5),
        'all>it': figures(90, 60),
        'care>it': figures(50, 60),
        'fin>it': figures(40, 60),
        'fin>legal': figures(9, 5),
      },
      'IT serves the most teams: 2',
    ],
    [
      'names nobody where two are equal',
      { 'care>it': figures(50, 60), 'fin>legal': figures(50, 60) },
      'No team serves more teams than all others',
    ],
  ])('%s', (_, contents, finding) => {
    expect(layOut(inputOf(company(contents)))?.finding).toBe(finding);
  });
});

describe('layOut of a service chain', () => {
  it('sets who needs before who is needed', () => {
    const boxes = marksOf(layOut(inputOf(company(usual), { widthPx: 1280 })), 'bar');
    const xOf = (name: string): number => boxes.find(({ text }) => text?.startsWith(name))?.x ?? -1;
    const order = ['Customer Care', 'Field Service', 'IT', 'Legal'].map(xOf);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(new Set(order).size).toBe(4);
    expect(xOf('Finance')).toBe(xOf('IT'));
  });

  it('ends each line in a dot at the team that is needed', () => {
    const chart = layOut(inputOf(company(usual), { widthPx: 1280 }));
    const it = marksOf(chart, 'bar').find(({ text }) => text?.startsWith('IT'));
    const line = marksOf(chart, 'line').find(({ text }) => text?.startsWith('Field Service needs IT'));
    expect(line?.points.at(-1)?.x).toBe(it?.x);
    expect(Math.abs((line?.points.at(-1)?.y ?? 0) - (it?.y ?? 0) - (it?.height ?? 0) / 2)).toBeLessThan(10);
    expect(marksOf(chart, 'dot')).toContainEqual({ kind: 'dot', ...line?.points.at(-1), radius: 4, tone: 'strong' });
  });

  it('draws more answers thicker, in three classes, and colours what stands out', () => {
    const lines = marksOf(layOut(inputOf(company(usual))), 'line');
    const found = Object.fromEntries(
      lines.map(({ text, thicknessPx, tone }) => [text?.split(':')[0], [thicknessPx, tone]]),
    );
    expect(found).toEqual({
      'Customer Care needs Field Service': [5, 'diverging-5'],
      'Field Service needs IT': [3, 'middle'],
      'Field Service needs Finance': [1.5, 'middle'],
      'IT needs Legal': [1.5, 'diverging-1'],
      'Finance needs Legal': [1.5, 'diverging-1'],
      'Legal needs IT': [undefined, 'middle'],
    });
  });

  it('dashes a hidden link, says why, and tells no number', () => {
    const chart = layOut(inputOf(company(usual)));
    expect(
      marksOf(chart, 'line')
        .filter(({ isDashed }) => isDashed)
        .map(({ text }) => text),
    ).toEqual(['Legal needs IT: Hidden to protect another group']);
    expect(chart?.table.rows).toContainEqual(['Legal', 'IT', 'Hidden to protect another group', '', '', '']);
  });

  it('lists every link', () => {
    const rows = layOut(inputOf(company(usual)))?.table.rows;
    expect(rows).toHaveLength(Object.keys(usual).length);
    expect(rows).toContainEqual(['IT', 'Legal', '45', '-14', '36 to 54', '20']);
  });

  it('says of a team what all say', () => {
    expect(textOf(layOut(inputOf(company(usual))), 'Legal:')).toBe(
      'Legal: 44 of 100 · -15 against the average · 95 % interval 38 to 50 · 50 answers',
    );
  });

  it('stands one below the other where columns have no room', () => {
    const boxes = marksOf(layOut(inputOf(company(usual), { widthPx: 320 })), 'bar');
    expect(new Set(boxes.map(({ x }) => x))).toEqual(new Set([0]));
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(boxes.length);
  });

  it('draws nothing without links', () => {
    expect(layOut(inputOf(company({ 'all>it': figures(60, 60) })))).toBeNull();
  });
});

describe('a chain of 30 teams', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({
    id: `g${index}`,
    label: { en: `Team ${index + 1}` },
    parent: 'all',
  }));
  const contents = Object.fromEntries(
    many.flatMap((from, row) =>
      many
        .filter((to, column) => to !== from && (row + column) % 3 === 0)
        .map((to): [string, CellContent] => [`${from.id}>${to.id}`, figures(100 - row, 60)]),
    ),
  );
  const aggregate = company(contents, [{ id: 'all' }, ...many]);

  it.each([320, 375, 640, 1280, 3840])('draws 20 of them inside %i px, and names the others', widthPx => {
    const chart = layOut(inputOf(aggregate, { widthPx, language: languages.en }));
    expect(marksOf(chart, 'bar')).toHaveLength(20);
    expect(chart?.description).toMatch(/Not drawn: Team \d+, .* and Team \d+\.$/);
    const xs = marksOf(chart, 'line').flatMap(({ points }) => points.map(({ x }) => x));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(widthPx);
    expect(labelsOf(chart).filter(words => words.startsWith('Team'))).toHaveLength(20);
  });

  it('lists all links, and says how many are not drawn', () => {
    const chart = layOut(inputOf(aggregate));
    expect(chart?.table.rows).toHaveLength(Object.keys(contents).length);
    const left = Object.keys(contents).length - marksOf(chart, 'line').length;
    expect(chart?.description).toContain(`${left} links with fewer answers are in the table.`);
  });
});
