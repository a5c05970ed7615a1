import { describe, expect, it } from 'vitest';
import type { AggregateCell } from '../aggregate.js';
import { chartInput } from '../chart/fake-chart-input.js';
import { layOut } from './diverging-bars.js';

const item = (id: string, more: object = {}) =>
  ({ id, kind: 'ordinal', codes: [1, 2, 3, 4, 5], label: { en: `Question ${id}` }, parent: 'dim:x', ...more }) as const;
const cell = (d: string, dist: readonly number[]): AggregateCell => ({
  ...{ w: 'w1', g: 'all', d, dist },
  n: dist.reduce((sum, count) => sum + count, 0),
});
const inputOf = (...cells: AggregateCell[]) =>
  chartInput({
    dims: [{ id: 'dim:x', kind: 'index', of: ['a', 'b'] }, item('a'), item('b'), item('r', { rev: true })],
    cells,
  });

const good = [0, 0, 10, 40, 50];
const bad = [50, 40, 10, 0, 0];

describe('diverging-bars', () => {
  it.each([
    [[cell('a', bad), cell('b', good)], 'Least good: “Question a”, 0 % favourable. Best: “Question b”, 90 %'],
    [[cell('a', [1, 1, 1, 1, 1]), cell('b', [1, 1, 1, 2, 0])], 'No question stands out: 40 to 40 % favourable'],
    [[cell('b', good)], '90 % favourable: “Question b”'],
    [[{ w: 'w1', g: 'all', d: 'a', s: 'min' } as const], 'Too few answers to show what is best and what is not'],
  ])('%#: finds %s', (cells, finding) => {
    expect(layOut(inputOf(...cells))?.finding).toBe(finding);
  });

  it('splits the neutral answers at one line for all rows', () => {
    const chart = layOut(inputOf(cell('a', bad), cell('b', good)))!;
    const line = chart.marks.find(mark => mark.kind === 'line');
    const zeroX = line?.kind === 'line' ? line.points[0]!.x : 0;
    const neutral = chart.marks.filter(mark => mark.kind === 'bar' && mark.tone === 'diverging-3');
    expect(neutral).toHaveLength(2);
    for (const mark of neutral) if (mark.kind === 'bar') expect(mark.x + mark.width / 2).toBeCloseTo(zeroX);
  });

  it('puts the best row first, and a reversed question the right way round', () => {
    const chart = layOut(inputOf(cell('a', [20, 20, 20, 20, 20]), cell('r', bad)))!;
    const bars = chart.marks.filter(mark => mark.kind === 'bar');
    expect(bars[0]).toMatchObject({ tone: 'diverging-3', text: 'Question r: 3, 10 %, 10 of 100' });
    expect(bars[2]).toMatchObject({ tone: 'diverging-5', text: 'Question r: 1, 50 %, 50 of 100' });
    expect(chart.table.rows[0]?.slice(0, 4)).toEqual(['Question r', '0', '10', '90']);
  });

  it('shows what does not count beside the 100 %', () => {
    const chart = layOut(inputOf({ ...cell('a', good), na: 20, pns: 5 }))!;
    expect(chart.marks.at(-1)).toMatchObject({
      ...{ kind: 'bar', tone: 'middle', height: 4 },
      text: 'Question a: not counted, 20 do not apply · 5 would rather not say',
    });
  });

  it('shows of a dimension its questions, and of a question itself', () => {
    const input = inputOf(cell('a', good), cell('b', good));
    const titles = (id: string): readonly (string | undefined)[] => {
      const measure = input.aggregate.dims.find(dim => dim.id === id)!;
      return layOut({ ...input, measure })!.table.rows.map(([title]) => title);
    };
    expect(titles('dim:x')).toEqual(['Question a', 'Question b']);
    expect(titles('b')).toEqual(['Question b']);
  });

  it('hatches a hidden question, with the reason', () => {
    const chart = layOut(inputOf(cell('a', good), { w: 'w1', g: 'all', d: 'b', s: 'comp' }))!;
    const text = 'Question b: Hidden to protect another group';
    expect(chart.marks.filter(({ kind }) => kind === 'hidden')).toMatchObject([{ text }]);
    expect(chart.table.rows[1]?.slice(0, 2)).toEqual(['Question b', 'Hidden to protect another group']);
  });
});
