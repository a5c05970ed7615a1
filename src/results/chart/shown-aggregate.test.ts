import { describe, expect, it } from 'vitest';
import type { Aggregate, AggregateComment } from '../aggregate.js';
import { shownAggregate } from './shown-aggregate.js';

const w = 'w1';
const comments = (g: string, count: number): AggregateComment[] =>
  Array.from({ length: count }, (_, place) => ({ w, g, d: 'cmt', id: `${g}${place}`, lang: 'en', text: 'Words' }));

const document: Aggregate = {
  format: 'ics-aggregate/1',
  pulse: { id: 'p', min: 5 },
  waves: [{ id: 'w0' }, { id: w }],
  groups: [{ id: 'all' }, { id: 'a', parent: 'all' }, { id: 'b', parent: 'all' }],
  dims: [
    { id: 'q', kind: 'ordinal', codes: [1, 2] },
    { id: 'strict', kind: 'ordinal', codes: [1, 2], min: 10 },
    { id: 'cmt', kind: 'text' },
  ],
  cells: [
    { w: 'w0', g: 'a', d: 'q', n: 3, mean: 41 },
    { w, g: 'a', d: 'q', n: 9, mean: 42 },
    { w, g: 'b', d: 'q', n: 4, mean: 43, dist: [2, 2] },
    { w, g: 'a', d: 'strict', n: 9, mean: 44 },
    { w, g: 'a', d: 'cmt', n: 12 },
    { w, g: 'b', d: 'cmt', n: 9 },
  ],
  edges: [
    { w, from: 'a', to: 'b', d: 'q', n: 4, mean: 45 },
    { w, from: 'b', to: 'a', d: 'q', n: 5, mean: 46 },
  ],
  comments: [...comments('a', 12), ...comments('b', 9)],
  themes: [
    { w, g: 'a', d: 'cmt', theme: 'x', n: 5 },
    { w, g: 'a', d: 'cmt', theme: 'y', n: 4 },
    { w, g: 'b', d: 'cmt', theme: 'x', n: 9 },
  ],
  rates: [
    { w, g: 'a', invited: 5, complete: 4, rule: 'RR6' },
    { w, g: 'b', invited: 4, complete: 4, rule: 'RR6' },
  ],
  changes: [{ w, vs: 'w0', g: 'a', d: 'q', diff: 1, lo: 0, hi: 2, flag: 'up' }],
};

describe('shownAggregate', () => {
  const shown = shownAggregate(document, 0);

  it('leaves of a figure below its minimum nothing but the reason', () => {
    expect(shown.cells).toEqual([
      { w: 'w0', g: 'a', d: 'q', s: 'min' },
      { w, g: 'a', d: 'q', n: 9, mean: 42 },
      { w, g: 'b', d: 'q', s: 'min' },
      { w, g: 'a', d: 'strict', s: 'min' },
      { w, g: 'a', d: 'cmt', n: 12 },
      { w, g: 'b', d: 'cmt', s: 'min' },
    ]);
    expect(shown.edges).toEqual([
      { w, from: 'a', to: 'b', d: 'q', s: 'min' },
      { w, from: 'b', to: 'a', d: 'q', n: 5, mean: 46 },
    ]);
  });

  it('drops a number that a hidden figure carries', () => {
    const leaking = { w, g: 'a', d: 'q', s: 'comp', n: 9, mean: 42 } as unknown as Aggregate['cells'][number];
    expect(shownAggregate({ ...document, cells: [leaking] }, 0).cells).toEqual([{ w, g: 'a', d: 'q', s: 'comp' }]);
  });

  it('keeps comments and themes only where there are enough of them', () => {
    expect(new Set(shown.comments?.map(({ g }) => g))).toEqual(new Set(['a']));
    expect(shown.themes).toEqual([{ w, g: 'a', d: 'cmt', theme: 'x', n: 5 }]);
  });

  it('drops a change that would tell a hidden figure', () => {
    expect(shown.changes).toEqual([]);
    const seen = document.cells.map(cell => (cell.w === 'w0' ? { ...cell, n: 9 } : cell)) as Aggregate['cells'];
    expect(shownAggregate({ ...document, cells: seen }, 0).changes).toHaveLength(1);
  });

  it('drops the rate of fewer than five people', () => {
    expect(shown.rates?.map(({ g }) => g)).toEqual(['a']);
  });

  it.each([
    [1, 5, 9],
    [10, 10, null],
  ])('with a chosen minimum of %i applies %i', (chosen, applied, n) => {
    const { pulse, cells } = shownAggregate(document, chosen);
    expect(pulse.min).toBe(applied);
    expect(cells[1]).toMatchObject(n === null ? { s: 'min' } : { n });
  });
});
