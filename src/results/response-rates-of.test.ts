import { expect, it } from 'vitest';
import type { Aggregate, AggregateCell } from './aggregate.js';
import { responseRatesOf } from './response-rates-of.js';

const cell = (g: string, d: string, content: Partial<AggregateCell>): AggregateCell =>
  ({ w: 'w1', g, d, ...content }) as AggregateCell;

const document = (cells: readonly AggregateCell[]): Aggregate => ({
  format: 'ics-aggregate/1',
  pulse: { id: 'p', min: 5 },
  waves: [{ id: 'w1' }],
  groups: [
    { id: 'all' },
    { id: 'works', parent: 'all' },
    { id: 'north', parent: 'works' },
    { id: 'it', parent: 'all' },
  ],
  dims: [{ id: 'a', kind: 'ordinal' }],
  cells,
});

const rates = (cells: readonly AggregateCell[], headcounts: Readonly<Record<string, number>>) =>
  responseRatesOf(document(cells), new Map(Object.entries(headcounts))).map(
    ({ g, complete, invited, rule }) => `${g} ${complete}/${invited} ${rule}`,
  );

it.each<[string, readonly AggregateCell[], Readonly<Record<string, number>>, readonly string[]]>([
  ['answered or not', [cell('it', 'a', { n: 6, na: 1, pns: 1, miss: 2 })], { it: 40 }, ['it 10/40 RR6']],
  [
    'the figure that most were asked for',
    [cell('it', 'a', { n: 6 }), cell('it', 'b', { n: 9, miss: 1 })],
    { it: 40 },
    ['it 10/40 RR6'],
  ],
  [
    'everybody is all groups below',
    [cell('all', 'a', { n: 30 }), cell('works', 'a', { n: 12 })],
    { works: 10, north: 15, it: 40 },
    ['all 30/65 RR6', 'works 12/25 RR6'],
  ],
  ['nothing of a hidden group', [cell('it', 'a', { s: 'min' })], { it: 40 }, []],
  ['nothing without headcounts', [cell('it', 'a', { n: 6 })], {}, []],
  ['nothing of a group of four', [cell('it', 'a', { n: 4 })], { it: 4 }, []],
  ['nothing where more answered than there are', [cell('it', 'a', { n: 12 })], { it: 10 }, []],
])('%s', (_, cells, headcounts, expected) => {
  expect(rates(cells, headcounts)).toEqual(expected);
});
