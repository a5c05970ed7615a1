import { describe, expect, it } from 'vitest';
import type { Aggregate, AggregateEdge, CellContent } from '../aggregate.js';
import { document, figures, inputOf, labelsOf, languages, marksOf, textOf } from '../heatmap/chart-example.js';
import { layOut } from './service-map.js';

const w = '2026-Q4';
const dims: Aggregate['dims'] = [
  { id: 'use', kind: 'multi', options: ['fin', 'it'] },
  { id: 'svc.resp', kind: 'ordinal', scale: 'quick5', parent: 'dim:resp', label: { en: 'How quick is {dept}?' } },
  { id: 'dim:resp', kind: 'index', label: { en: 'Responsiveness' }, of: ['svc.resp'] },
  { id: 'score:service', kind: 'index', label: { en: 'Service' }, of: ['dim:resp'] },
  { id: 'dim:responsiveness', kind: 'index', label: { en: 'Responsiveness' } },
];
const groups: Aggregate['groups'] = [
  { id: 'all' },
  { id: 'fin', label: { en: 'Finance' }, parent: 'all' },
  { id: 'legal', label: { en: 'Legal' }, parent: 'all' },
  { id: 'it', label: { en: 'IT' }, parent: 'all' },
  { id: 'desk', label: { en: 'Desk' }, parent: 'it' },
  { id: 'supplier', label: { en: 'Supplier' } },
];
const d = 'score:service';

const company = (contents: Readonly<Record<string, CellContent>>, measure = d): Aggregate =>
  document({
    groups,
    dims,
    edges: Object.entries(contents).map(([key, content]): AggregateEdge => {
      const [from = '', to = ''] = key.split('>');
      return { w, from, to, d: measure, ...content };
    }),
  });

/** Everybody is content with everybody; the two at war are not. */
const usual = {
  'all>fin': figures(60, 62),
  'all>legal': figures(60, 52),
  'all>it': figures(60, 63),
  'fin>legal': figures(20, 30),
  'legal>fin': figures(20, 58),
  'fin>it': figures(20, 64),
  'it>fin': figures(20, 66),
  'it>legal': figures(20, 62),
  'legal>it': { s: 'comp' },
} satisfies Record<string, CellContent>;

const measureOf = (id: string) => dims.find(measure => measure.id === id) ?? null;

describe('finding of a service map', () => {
  it.each<[string, Readonly<Record<string, CellContent>>, string]>([
    [
      'names the lowest pair, and what comes back where that clearly differs',
      usual,
      'Finance rates Legal lowest: 30 of 100; the other way round it is 58',
    ],
    [
      'leaves out the way back where the two may be alike',
      { ...usual, 'legal>fin': figures(20, 36) },
      'Finance rates Legal lowest: 30 of 100',
    ],
    [
      'does not call a pair the lowest while a smaller group shows less',
      { ...usual, 'it>legal': figures(6, 12) },
      'Finance rates Legal clearly below average: 30, against 59; the other way round it is 58',
    ],
    [
      'names the most uneven pair where none is low',
      { ...usual, 'fin>legal': figures(20, 56), 'legal>fin': figures(20, 88) },
      'Finance rates Legal 56, and gets 88 in return',
    ],
    [
      'claims nothing where intervals overlap',
      { ...usual, 'fin>legal': figures(20, 54) },
      'No pair of teams differs clearly from the average',
    ],
    [
      'claims nothing of tiny groups',
      { 'all>legal': figures(18, 40), 'fin>legal': figures(9, 5), 'it>legal': figures(9, 75) },
      'Too few answers to say where teams differ',
    ],
    [
      'claims nothing of what is hidden',
      { 'all>legal': figures(18, 40), 'fin>legal': { s: 'min' } },
      'Too few answers to say where teams differ',
    ],
  ])('%s', (_, contents, finding) => {
    expect(layOut(inputOf(company(contents)))?.finding).toBe(finding);
  });

  it('speaks of waiting where the measure is about that', () => {
    const aggregate = company(usual, 'dim:responsiveness');
    const edges = (aggregate.edges ?? []).map(edge => ('n' in edge ? { ...edge, n: edge.n + 10 } : edge));
    expect(layOut(inputOf({ ...aggregate, edges }))?.finding).toBe(
      'Finance waits longest for Legal: 30 of 100; the other way round it is 58',
    );
  });

  it('asks for 30 answers to a single question', () => {
    expect(layOut(inputOf(company(usual, 'svc.resp')))?.finding).toBe('Too few answers to say where teams differ');
  });

  it('speaks of a chosen team only', () => {
    const group = groups[3] ?? { id: '' };
    expect(layOut(inputOf(company(usual), { group }))?.finding).toBe(
      'No pair of teams differs clearly from the average',
    );
  });

  it('says it in German and Arabic too', () => {
    const said = (['de', 'ar'] as const).map(
      tag => layOut(inputOf(company(usual), { language: languages[tag] }))?.finding,
    );
    expect(said[0]).toBe('Finance bewertet Legal am niedrigsten: 30 von 100; umgekehrt sind es 58');
    expect(said[1]).toContain('Finance');
  });
});

describe('matrix of a service map', () => {
  it('shows who rates in rows, who is rated in columns, and what all say first', () => {
    const labels = labelsOf(layOut(inputOf(company(usual), { widthPx: 1280 })));
    const matrix = labels.slice(0, labels.indexOf('How others see each team'));
    expect(matrix).toEqual([
      ...['Finance', 'Legal', 'IT', 'Everyone', '62', '52', '63'],
      ...['Finance', '30', '64', 'Legal', '58', 'IT', '66', '62'],
    ]);
  });

  it('blocks the diagonal, without a text to reach', () => {
    const blocked = marksOf(layOut(inputOf(company(usual))), 'bar').filter(({ text }) => !text);
    expect(blocked).toHaveLength(3);
    expect(new Set(blocked.map(({ tone }) => tone))).toEqual(new Set(['quiet']));
  });

  it('hatches what is hidden, with its reason and no number', () => {
    const [hidden] = marksOf(layOut(inputOf(company(usual))), 'hidden');
    expect(hidden?.text).toBe('Legal rates IT: Hidden to protect another group');
  });

  it('says all of a pair in its mark', () => {
    expect(textOf(layOut(inputOf(company(usual))), 'Finance rates Legal')).toBe(
      'Finance rates Legal: 30 of 100 · -29 against the average · 95 % interval 21 to 39 · 20 answers',
    );
  });

  it('lists every pair with what it gets in return', () => {
    const rows = layOut(inputOf(company(usual)))?.table.rows;
    expect(rows).toHaveLength(Object.keys(usual).length);
    expect(rows).toContainEqual(['Finance', 'Legal', '30', '-29', '21 to 39', '20', '58', '-28']);
    expect(rows).toContainEqual(['Legal', 'IT', 'Hidden to protect another group', '', '', '', '', '']);
  });

  it('takes the widest measure that has pairs, or the one that was chosen', () => {
    const both = {
      ...company(usual),
      edges: [...(company({ 'fin>it': figures(20, 11) }, 'svc.resp').edges ?? []), ...(company(usual).edges ?? [])],
    };
    expect(layOut(inputOf(both))?.description).toContain('“Service”');
    expect(layOut(inputOf(both, { measure: measureOf('svc.resp') }))?.description).toContain(
      '“How quick is the department?”',
    );
    expect(layOut(inputOf(both, { measure: measureOf('use') }))).toBeNull();
  });

  it('counts the answers of a team with parts once', () => {
    const aggregate = company({
      'it>fin': figures(20, 20),
      'desk>fin': figures(20, 20),
      'fin>it': figures(40, 70),
      'fin>supplier': figures(40, 70),
    });
    // 20 of one and 80 of the others; with the team's own copy it would be 53.
    expect(layOut(inputOf(aggregate))?.finding).toBe(
      'IT rates Finance lowest: 20 of 100; the other way round it is 70',
    );
    expect(textOf(layOut(inputOf(aggregate)), 'Desk rates Finance')).toContain('-40 against');
  });

  it.each([
    [{}],
    [{ 'all>fin': figures(60, 62) }],
    [{ 'fin>fin': figures(60, 62) }],
    [{ 'fin>nobody': figures(60, 62) }],
  ])('draws nothing without a pair of two teams: %j', contents => {
    expect(layOut(inputOf(company(contents)))).toBeNull();
  });
});

describe('how others see each team', () => {
  const stripsOf = (more = {}) => {
    const labels = labelsOf(layOut(inputOf(company(usual), { widthPx: 1280, ...more })));
    return labels.slice(labels.indexOf('How others see each team') + 1);
  };

  it('sets the team that is seen lowest first, and names where giving and getting differ most', () => {
    expect(stripsOf()).toEqual([
      ...['0', '50', '100'],
      ...['Legal', '52', 'Finance gives 30, gets 58 (-28)'],
      ...['Finance', '62', 'Legal gives 58, gets 30 (+28)'],
      ...['IT', '63', 'Finance gives 64, gets 66 (-2)'],
    ]);
  });

  it('shows the strip of a chosen team alone', () => {
    expect(stripsOf({ group: groups[2] }).slice(3)).toEqual(['Legal', '52', 'Finance gives 30, gets 58 (-28)']);
  });

  it('puts all and each rater on the line', () => {
    const dots = marksOf(layOut(inputOf(company(usual), { group: groups[2] ?? { id: '' } })), 'dot');
    expect(dots.map(({ text, tone }) => [tone, text?.split(':')[0]])).toEqual([
      ['strong', 'Finance rates Legal'],
      ['strong', 'IT rates Legal'],
      ['accent', 'Everyone rates Legal'],
    ]);
  });
});

describe('a service map of 14 × 14', () => {
  const many = Array.from({ length: 14 }, (_, index) => ({
    id: `g${index}`,
    label: { en: `Department for planning and works ${index + 1}` },
    parent: 'all',
  }));
  const edges = many.flatMap(from =>
    many
      .filter(to => to !== from)
      .map((to, index): AggregateEdge => ({ w, d, from: from.id, to: to.id, ...figures(20, 40 + ((index * 7) % 50)) })),
  );
  const aggregate = document({ groups: [{ id: 'all' }, ...many], dims, edges });

  it.each([300, 335, 375, 640, 1280, 3840])('stays inside %i px, with a figure for every pair', widthPx => {
    const chart = layOut(inputOf(aggregate, { widthPx }));
    const bars = marksOf(chart, 'bar');
    expect(bars).toHaveLength(14 * 14);
    for (const { x, width, y, height } of bars) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(widthPx);
      expect(y + height).toBeLessThanOrEqual(chart?.heightPx ?? 0);
    }
    expect(
      marksOf(chart, 'label').filter(({ anchor, words }) => anchor === 'middle' && /^\d\d$/.test(words)).length,
    ).toBeGreaterThanOrEqual(14 * 13);
  });

  it('leaves the columns that do not fit to the table, and says so', () => {
    const chart = layOut(inputOf(aggregate, { widthPx: 200 }));
    expect(chart?.description).toContain('5 more columns are in the table.');
    expect(chart?.table.rows).toHaveLength(14 * 13);
  });
});
