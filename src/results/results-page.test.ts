import { describe, expect, it } from 'vitest';
import type { Aggregate, AggregateMeasure, CellContent } from './aggregate.js';
import { guarded, resultsPage, type ResultsChoice, type ResultsPage } from './results-page.js';

const scale = (id: string, more: Partial<AggregateMeasure> = {}): AggregateMeasure => ({
  id,
  kind: 'ordinal',
  ...more,
});

const aggregate: Aggregate = {
  format: 'ics-aggregate/1',
  pulse: { id: 'service', min: 5, minComments: 10 },
  waves: [{ id: 'q3' }, { id: 'q4' }],
  groups: [{ id: 'all' }, { id: 'fin', parent: 'all' }, { id: 'legal', parent: 'all' }, { id: 'vendor' }],
  dims: [
    { id: 'score:index', kind: 'index', of: ['resp1', 'resp2'] },
    { id: 'dim:resp', kind: 'index', of: ['resp1', 'resp2'] },
    scale('resp1', { parent: 'dim:resp' }),
    scale('resp2', { parent: 'dim:resp' }),
    { id: 'dim:mood', kind: 'index', of: ['mood'], min: 10 },
    scale('mood', { parent: 'dim:mood', min: 10 }),
    scale('svc.speed'),
    { id: 'cmt', kind: 'text' },
  ],
  cells: [
    ...['score:index', 'dim:resp', 'resp1', 'resp2', 'dim:mood', 'mood'].map(d => ({ w: 'q4', g: 'all', d, n: 12 })),
    { w: 'q4', g: 'fin', d: 'resp1', n: 9 },
    { w: 'q4', g: 'fin', d: 'mood', n: 9 },
    { w: 'q4', g: 'legal', d: 'resp1', n: 4 },
    { w: 'q4', g: 'all', d: 'cmt', n: 12 },
    { w: 'q3', g: 'all', d: 'resp1', n: 20 },
  ],
  edges: [{ w: 'q4', from: 'all', to: 'vendor', d: 'svc.speed', n: 7 }],
  comments: Array.from({ length: 10 }, (_, i) => ({
    w: 'q4',
    g: 'all',
    d: 'cmt',
    id: `c${i}`,
    lang: 'en',
    text: 'Text',
  })),
};

const page = (choice: Partial<ResultsChoice> = {}, document = aggregate): ResultsPage =>
  resultsPage(document, { wave: null, group: null, minimum: 0, ...choice });
const rowsOf = ({ sections }: ResultsPage) => sections.flatMap(({ head, rows }) => [head, ...rows]);
const contentOf = (found: ResultsPage, id: string): CellContent | undefined =>
  rowsOf(found).find(({ measure }) => measure.id === id)?.content;

describe('guarded', () => {
  it.each<[CellContent, number, CellContent]>([
    [{ n: 5 }, 5, { n: 5 }],
    [{ n: 4, mean: 50 }, 5, { s: 'min' }],
    [{ s: 'comp' }, 5, { s: 'comp' }],
  ])('%j at %i → %j', (content, minimum, expected) => expect(guarded(content, minimum)).toEqual(expected));
});

describe('resultsPage', () => {
  it('puts questions under their dimension, and shows no score twice', () => {
    expect(page().sections.map(({ head, rows }) => [head, ...rows].map(({ measure }) => measure.id))).toEqual([
      ['dim:resp', 'resp1', 'resp2'],
      ['dim:mood', 'mood'],
      ['cmt'],
    ]);
  });

  it('shows two rates of the same questions', () => {
    const rates = ['score:solved', 'score:quick'].map(id => ({ id, kind: 'share' as const, of: ['resp1', 'resp2'] }));
    const cells = rates.map(({ id: d }) => ({ w: 'q4', g: 'all', d, n: 12 }));
    const shown = page(
      {},
      { ...aggregate, dims: [...rates, ...aggregate.dims], cells: [...cells, ...aggregate.cells] },
    );
    expect(shown.sections.slice(0, 2).map(({ head }) => head.measure.id)).toEqual(['score:solved', 'score:quick']);
  });

  it('leaves the figures of a dimension of one question to that question', () => {
    expect(page().sections.map(({ isHeadingOnly }) => isHeadingOnly)).toEqual([false, true, false]);
  });

  it.each([
    [null, 'q4'],
    ['q3', 'q3'],
    ['q9', 'q4'],
  ])('wave %s → %s', (wave, expected) => expect(page({ wave }).wave?.id).toBe(expected));

  it.each([
    [null, 'all'],
    ['fin', 'fin'],
    ['nobody', 'all'],
  ])('group %s → %s', (group, expected) => expect(page({ group }).group?.id).toBe(expected));

  it('hides by itself what the document should have hidden', () => {
    expect(contentOf(page({ group: 'legal' }), 'resp1')).toEqual({ s: 'min' });
    expect(contentOf(page({ group: 'fin' }), 'resp1')).toMatchObject({ n: 9 });
    expect(contentOf(page({ group: 'fin' }), 'mood')).toEqual({ s: 'min' });
  });

  it('takes a stricter minimum and no laxer one', () => {
    expect(contentOf(page({ group: 'fin', minimum: 10 }), 'resp1')).toEqual({ s: 'min' });
    expect(contentOf(page({ group: 'legal', minimum: 1 }), 'resp1')).toEqual({ s: 'min' });
  });

  it('shows how others rate a group that does not answer', () => {
    const [row] = rowsOf(page({ group: 'vendor' }));
    expect(row).toMatchObject({ isRated: true, content: { n: 7 } });
  });

  it('keeps comments back below their minimum', () => {
    const comments = (document: Aggregate) => rowsOf(page({}, document)).at(-1)?.comments.length;
    expect(comments(aggregate)).toBe(10);
    expect(comments({ ...aggregate, comments: aggregate.comments?.slice(1) ?? [] })).toBe(0);
  });

  it('is empty when not one figure may be shown', () => {
    expect(page().isEmpty).toBe(false);
    expect(page({ group: 'legal' }).isEmpty).toBe(true);
    expect(page({ minimum: 50 }).isEmpty).toBe(true);
  });
});
