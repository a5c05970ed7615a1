import { expect, it } from 'vitest';
import { derivableFigures } from './derivable-figures.js';

const grid = [
  { total: 'row1', parts: ['a', 'b'] },
  { total: 'row2', parts: ['c', 'd'] },
  { total: 'column1', parts: ['a', 'c'] },
  { total: 'column2', parts: ['b', 'd'] },
];

it.each<[string, readonly string[], readonly string[]]>([
  ['a single unknown part', ['a'], ['a']],
  ['an unknown total', ['row1'], ['row1']],
  ['a chain: one value leads to the next', ['a', 'b', 'd'], ['a', 'b', 'd']],
  ['nothing when the unknowns go round in a circle', ['a', 'b', 'c', 'd'], []],
  ['nothing when a part and its total are unknown', ['a', 'row1', 'column1'], []],
])('yields %s', (_case, unknown, expected) => {
  expect([...derivableFigures(grid, key => unknown.includes(key))].sort()).toEqual([...expected].sort());
});

it('finds what only all relations together give away', () => {
  const joined = [
    { total: 't1', parts: ['a', 'b'] },
    { total: 't2', parts: ['a', 'b', 'c'] },
  ];
  expect(derivableFigures(joined, key => ['a', 'b', 'c'].includes(key))).toEqual(['c']);
});
