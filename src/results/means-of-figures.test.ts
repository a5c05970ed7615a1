import { describe, expect, it } from 'vitest';
import type { PulseDefinition, ScoreDefinition } from '../definition/pulse-definition.js';
import type { Aggregate, AggregateCell } from './aggregate.js';
import { meansOfFigures } from './means-of-figures.js';

const definitionWith = (score: Omit<ScoreDefinition, 'id'>): PulseDefinition => ({
  format: 'ics-pulse/1',
  id: 'p',
  title: 'P',
  scales: {
    odd: {
      options: [
        { value: 0, label: 'Low' },
        { value: 1, label: 'High', score: 60 },
        { value: 2, label: 'Highest' },
      ],
    },
  },
  dimensions: [{ id: 'd', title: 'D' }],
  questions: [
    { id: 'a', type: 'scale', scale: 'agree5', title: 'A' },
    { id: 'b', type: 'scale', scale: 'agree5', title: 'B', reverse: true },
    { id: 'c', type: 'scale', scale: 'odd', title: 'C' },
  ],
  scores: [{ id: 's', ...score }],
});

const aggregateOf = (cells: readonly Partial<AggregateCell>[]): Aggregate => ({
  format: 'ics-aggregate/1',
  pulse: { id: 'p', min: 5 },
  waves: [{ id: 'w' }],
  groups: [{ id: 'all' }],
  dims: [
    { id: 'dim:d', kind: 'index' },
    { id: 'a', kind: 'ordinal', codes: [1, 2, 3, 4, 5] },
    { id: 'b', kind: 'ordinal', codes: [1, 2, 3, 4, 5], rev: true },
    { id: 'c', kind: 'ordinal', codes: [0, 1, 2] },
  ],
  cells: cells.map(cell => ({ w: 'w', g: 'all', ...cell })) as readonly AggregateCell[],
});

const a = { d: 'a', n: 10, dist: [1, 1, 2, 3, 3], mean: 65 };
const b = { d: 'b', n: 20, dist: [4, 4, 6, 3, 3], mean: 53.75 };
const c = { d: 'c', n: 8, dist: [2, 2, 4], mean: 65 };
const d = { d: 'dim:d', n: 9, mean: 40 };

const cellOf = (score: Omit<ScoreDefinition, 'id'>, ...cells: readonly Partial<AggregateCell>[]) =>
  meansOfFigures(definitionWith(score), aggregateOf(cells)).cells;

describe('the mean of figures', () => {
  it.each<[string, Omit<ScoreDefinition, 'id'>, readonly Partial<AggregateCell>[], object]>([
    ['means', { kind: 'mean-of-means', of: ['a', 'b'] }, [a, b], { n: 10, mean: 59.375 }],
    ['means in points', { kind: 'mean-of-means', of: ['a', 'd'], range: [1, 5] }, [a, d], { n: 9, value: 3.1 }],
    ['shares, one item reversed', { kind: 'mean-of-shares', of: ['a', 'b'] }, [a, b], { n: 10, value: 50 }],
    ['shares of codes with a place of their own', { kind: 'mean-of-shares', of: ['c'] }, [c], { n: 8, value: 50 }],
    ['what nobody answered', { kind: 'mean-of-means', of: ['a', 'b'] }, [a, { d: 'b', s: 'none' }], { s: 'none' }],
    ['what is not there', { kind: 'mean-of-shares', of: ['a', 'b'] }, [a], { s: 'none' }],
    ['what is hidden', { kind: 'mean-of-means', of: ['a', 'b'] }, [a, { d: 'b', s: 'comp' }], { s: 'comp' }],
    ['what is hidden, in shares', { kind: 'mean-of-shares', of: ['a', 'b'] }, [{ d: 'a', s: 'min' }, b], { s: 'min' }],
  ])('%s', (_, score, cells, expected) => {
    expect(cellOf(score, ...cells)).toEqual([{ w: 'w', g: 'all', d: 'score:s', ...expected }]);
  });

  it('says what it is made of, under its title', () => {
    const { dims } = meansOfFigures(
      definitionWith({ kind: 'mean-of-shares', of: ['a', 'b'], title: 'Agreement' }),
      aggregateOf([]),
    );
    expect(dims).toEqual([{ id: 'score:s', kind: 'share', of: ['a', 'b'], label: { en: 'Agreement' } }]);
  });

  it('leaves all other scores alone', () => {
    expect(meansOfFigures(definitionWith({ kind: 'mean', of: ['a'] }), aggregateOf([a]))).toEqual({
      dims: [],
      cells: [],
    });
  });
});
