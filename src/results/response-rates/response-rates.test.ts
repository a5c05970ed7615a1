import { describe, expect, it } from 'vitest';
import type { AggregateRate } from '../aggregate.js';
import { chartInput } from '../chart/fake-chart-input.js';
import { layOut } from './response-rates.js';

const groups = ['all', 'fin', 'legal'].map(id => ({
  id,
  label: { en: id },
  ...(id === 'all' ? {} : { parent: 'all' }),
}));
const rate = (g: string, more: Partial<AggregateRate> = {}): AggregateRate => ({
  ...{ w: 'w1', g, invited: 100, shown: 90, started: 70, complete: 60, rule: 'RR6' },
  ...more,
});
const inputOf = (...rates: AggregateRate[]) => chartInput({ groups, rates });

describe('response-rates', () => {
  it.each([
    [[rate('all')], 'all: 60 % answered'],
    [
      [rate('all'), rate('fin'), rate('legal', { complete: 30 })],
      'all: 60 % answered, between 30 % (legal) and 60 % (fin)',
    ],
    [[rate('fin'), rate('legal', { complete: 30 })], 'between 30 % (legal) and 60 % (fin)'],
    [[rate('fin')], 'fin: 60 % answered'],
  ])('%#: finds %s', (rates, finding) => {
    expect(layOut(inputOf(...rates))?.finding).toBe(finding);
  });

  it.each([
    ['RR5', 60],
    ['RR6', 65],
    ['rr6', 65],
    ['RR1', 60],
    ['another', 60],
  ])('follows the rule %s of the document', (rule, percent) => {
    const { table, marks } = layOut(inputOf(rate('all', { rule, partial: 5 })))!;
    expect(table.rows[0]?.[6]).toBe(String(percent));
    expect(marks[1]).toMatchObject({ kind: 'label', words: `${percent} % · ${percent} of 100` });
  });

  it('draws the steps as bars within one another, on one scale', () => {
    const bars = layOut(inputOf(rate('all')))!.marks.filter(mark => mark.kind === 'bar');
    expect(bars.map(({ width, height }) => [width, height])).toEqual([
      [640, 22],
      [576, 16],
      [448, 10],
      [384, 10],
    ]);
    expect(bars[3]).toMatchObject({ tone: 'accent', text: 'all: Finished 60, 60 %' });
  });

  it('leaves out steps that nobody counted', () => {
    const { w, g, invited, complete, rule } = rate('all');
    const bars = layOut(inputOf({ w, g, invited, complete, rule }))!.marks.filter(({ kind }) => kind === 'bar');
    expect(bars).toHaveLength(2);
  });

  it('says of a group without a rate that it has none', () => {
    const chart = layOut(inputOf(rate('all'), rate('fin')))!;
    const reason = 'legal: No rate: too few people, or nobody counted them';
    expect(chart.marks.filter(({ kind }) => kind === 'hidden')).toMatchObject([{ text: reason }]);
    expect(chart.table.rows.at(-1)?.slice(0, 2)).toEqual(['legal', 'No rate: too few people, or nobody counted them']);
  });

  it('has nothing to show without counts', () => {
    expect(layOut(inputOf())).toBeNull();
  });
});
