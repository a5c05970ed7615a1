import { describe, expect, it } from 'vitest';
import type { Aggregate, AggregateCell, CellContent } from '../aggregate.js';
import { document, figures, inputOf, labelsOf, languages, marksOf, textOf } from './chart-example.js';
import { layOut } from './heatmap.js';

const w = '2026-Q4';
const dims: Aggregate['dims'] = [
  { id: 'score:index', kind: 'index', label: { en: 'Index' }, of: ['dim:resp', 'dim:qual'] },
  { id: 'dim:resp', kind: 'index', label: { en: 'Responsiveness', ar: 'الاستجابة' }, of: ['resp1', 'resp2'] },
  { id: 'resp1', kind: 'ordinal', parent: 'dim:resp', label: { en: 'First answer?' } },
  { id: 'resp2', kind: 'ordinal', parent: 'dim:resp', label: { en: 'Easy to find?' } },
  { id: 'dim:qual', kind: 'index', label: { en: 'Quality' }, of: ['qual1'] },
  { id: 'emp', kind: 'recommend', label: { en: 'Recommend' } },
];
const groups: Aggregate['groups'] = [
  { id: 'all' },
  { id: 'fin', label: { en: 'Finance' }, parent: 'all' },
  { id: 'it', label: { en: 'IT' }, parent: 'all' },
  { id: 'pay', label: { en: 'Payroll' }, parent: 'fin' },
  { id: 'legal', label: { en: 'Legal' }, parent: 'all' },
];

const company = (contents: Readonly<Record<string, CellContent>>, more: Partial<Aggregate> = {}): Aggregate =>
  document({
    groups,
    dims,
    cells: Object.entries(contents).map(([key, content]): AggregateCell => {
      const [g = '', d = ''] = key.split(' ');
      return { w, g, d, ...content };
    }),
    ...more,
  });

const usual = {
  'all dim:resp': figures(200, 58),
  'all dim:qual': figures(200, 60),
  'fin dim:resp': figures(60, 60),
  'fin dim:qual': figures(60, 64),
  'pay dim:resp': figures(25, 62),
  'it dim:resp': figures(70, 62),
  'it dim:qual': figures(70, 61),
  'legal dim:resp': figures(40, 38),
  'legal dim:qual': { s: 'comp' },
} satisfies Record<string, CellContent>;

describe('finding of a heatmap', () => {
  it.each<[string, Readonly<Record<string, CellContent>>, string]>([
    ['names what is clearly below', usual, 'Responsiveness is clearly below average in Legal: 38, against 58'],
    [
      'names what is clearly above where nothing is below',
      { ...usual, 'legal dim:resp': figures(40, 80) },
      'Responsiveness is clearly above average in Legal: 80, against 58',
    ],
    [
      'claims nothing where intervals overlap',
      { ...usual, 'legal dim:resp': figures(40, 54) },
      'No team differs clearly from the average',
    ],
    [
      'claims nothing under five points, however many answered',
      { 'all dim:resp': figures(90_000, 58), 'fin dim:resp': figures(40_000, 54) },
      'No team differs clearly from the average',
    ],
    [
      'claims nothing from a tiny group, however low it is',
      { 'all dim:resp': figures(200, 58), 'legal dim:resp': figures(19, 5) },
      'Too few answers to say where teams differ',
    ],
    [
      'claims nothing without spread or interval',
      { 'all dim:resp': { n: 200, mean: 58 }, 'legal dim:resp': { n: 50, mean: 20 } },
      'Too few answers to say where teams differ',
    ],
    [
      'claims nothing of what is hidden',
      { 'all dim:resp': figures(200, 58), 'legal dim:resp': { s: 'min' } },
      'Too few answers to say where teams differ',
    ],
  ])('%s', (_, contents, finding) => {
    expect(layOut(inputOf(company(contents)))?.finding).toBe(finding);
  });

  it('does not take one of very many for a finding that chance would bring', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({ id: `g${index}`, parent: 'all' }));
    const cells = many.map(({ id }, index): AggregateCell => {
      // Drawn like samples of one and the same mean: normal quantiles of their rank.
      const z = [-2.6, -2.2, 2.2, 2.6][index] ?? 0;
      return { w, g: id, d: 'dim:resp', ...figures(25, 58 + 4 * z) };
    });
    const aggregate = company(
      {},
      {
        groups: [{ id: 'all' }, ...many],
        cells: [...cells, { w, g: 'all', d: 'dim:resp', ...figures(10_000, 58) }],
      },
    );
    expect(layOut(inputOf(aggregate))?.finding).toBe('No team differs clearly from the average');
  });
});

describe('layOut', () => {
  it('shows everyone, then the tree, with a figure in every cell', () => {
    const labels = labelsOf(layOut(inputOf(company(usual))));
    expect(labels.filter(words => /^[A-Z]/.test(words))).toEqual([
      'Responsiveness',
      'Quality',
      'Everyone',
      'Finance',
      'Payroll',
      'IT',
      'Legal',
    ]);
    expect(labels.filter(words => /^\d/.test(words))).toEqual(['58', '60', '60', '64', '62', '62', '61', '38']);
  });

  it('says all of a figure in its mark, and why one is hidden', () => {
    const chart = layOut(inputOf(company(usual)));
    expect(textOf(chart, 'Legal, Responsiveness')).toBe(
      'Legal, Responsiveness: 38 of 100 · -20 against the average · 95 % interval 32 to 44 · 40 answers',
    );
    expect(textOf(chart, 'Legal, Quality')).toBe('Legal, Quality: Hidden to protect another group');
    expect(marksOf(chart, 'hidden')).toHaveLength(1);
  });

  it('lists every figure in the table, and no number of a hidden one', () => {
    const rows = layOut(inputOf(company(usual)))?.table.rows;
    expect(rows).toContainEqual(['Legal', 'Responsiveness', '38', '-20', '32 to 44', '40']);
    expect(rows).toContainEqual(['Legal', 'Quality', 'Hidden to protect another group', '', '', '']);
    expect(rows).toHaveLength(Object.keys(usual).length);
  });

  it.each([
    [-16, 'diverging-1'],
    [-14.9, 'diverging-2'],
    [-5, 'diverging-2'],
    [-4.9, 'diverging-3'],
    [4.9, 'diverging-3'],
    [5, 'diverging-4'],
    [15, 'diverging-5'],
  ])('gives a difference of %f points the tone %s', (points, tone) => {
    const contents = { 'all dim:resp': figures(200, 50), 'fin dim:resp': figures(60, 50 + points) };
    expect(marksOf(layOut(inputOf(company(contents))), 'bar').at(-1)?.tone).toBe(tone);
  });

  it('sorts by the measure that was chosen, lowest first, and puts it at the start', () => {
    const measure = dims.find(({ id }) => id === 'dim:qual') ?? null;
    const labels = labelsOf(layOut(inputOf(company(usual), { measure })));
    expect(labels.filter(words => /^[A-Z]/.test(words))).toEqual([
      'Quality',
      'Responsiveness',
      'Everyone',
      'IT',
      'Finance',
      'Payroll',
      'Legal',
    ]);
  });

  it('shows the questions of a dimension beside the one that was chosen', () => {
    const contents = {
      ...usual,
      'all resp2': figures(200, 50),
      'fin resp2': figures(60, 50),
      'fin resp1': figures(60, 51),
    };
    const measure = dims.find(({ id }) => id === 'resp2') ?? null;
    expect(labelsOf(layOut(inputOf(company(contents), { measure }))).slice(0, 2)).toEqual([
      'Easy to find?',
      'First answer?',
    ]);
  });

  it('shows a chosen department with its own only', () => {
    const group = groups[1] ?? { id: '' };
    const labels = labelsOf(layOut(inputOf(company(usual), { group })));
    expect(labels.filter(words => /^[A-Z]/.test(words)).slice(2)).toEqual(['Everyone', 'Finance', 'Payroll']);
  });

  it('shows a number of answers without a figure as no score', () => {
    const chart = layOut(inputOf(company({ ...usual, 'it dim:qual': { n: 70 } })));
    expect(textOf(chart, 'IT, Quality')).toContain('Only their number is shown');
    expect(labelsOf(chart)).not.toContain('70');
  });

  it.each([
    ['without groups below everybody', { 'all dim:resp': figures(200, 58) }],
    ['without any figure', {}],
  ])('draws nothing %s', (_, contents) => {
    expect(layOut(inputOf(company(contents)))).toBeNull();
  });

  it('survives groups that go round in a circle', () => {
    const circle = [{ id: 'all' }, { id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }];
    const cells = circle.map(({ id }): AggregateCell => ({ w, g: id, d: 'dim:resp', ...figures(50, 50) }));
    expect(marksOf(layOut(inputOf(company({}, { groups: circle, cells }))), 'bar')).toHaveLength(3);
  });
});

describe('a heatmap of 40 × 8', () => {
  const names = Array.from({ length: 40 }, (_, index) => `Regional customer service, district number ${index + 1}`);
  const wide = Array.from({ length: 8 }, (_, index) => ({
    id: `dim:d${index}`,
    kind: 'index' as const,
    label: { en: `Understanding of concerns ${index + 1}` },
  }));
  const large = [
    { id: 'all' },
    ...names.map((label, index) => ({ id: `g${index}`, label: { en: label }, parent: 'all' })),
  ];
  const cells = large.flatMap(({ id }, row) =>
    wide.map(({ id: d }, column): AggregateCell => ({ w, g: id, d, ...figures(40, (row * 7 + column * 13) % 101) })),
  );
  const aggregate = document({ groups: large, dims: wide, cells });

  it.each([270, 320, 375, 640, 1280, 3840])('stays inside %i px, with a figure in every cell', widthPx => {
    const chart = layOut(inputOf(aggregate, { widthPx, language: languages.en }));
    for (const bar of marksOf(chart, 'bar')) {
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(widthPx);
      expect(bar.y + bar.height).toBeLessThanOrEqual(chart?.heightPx ?? 0);
    }
    expect(labelsOf(chart).filter(words => /^\d+$/.test(words))).toHaveLength(41 * 8);
  });

  it('repeats upright heads after ten rows on a phone, and sets names above their rows', () => {
    const chart = layOut(inputOf(aggregate, { widthPx: 320 }));
    expect(marksOf(chart, 'label').filter(({ isUpright }) => isUpright)).toHaveLength(4 * 8);
    expect(Math.min(...marksOf(chart, 'bar').map(({ x }) => x))).toBe(0);
    expect(labelsOf(chart)).toContain(names[0]);
    expect(textOf(chart, `${names[39]}, Understanding of concerns 8`)).not.toBe('');
  });
});
