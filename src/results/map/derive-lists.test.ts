import { describe, expect, it } from 'vitest';
import { derivedGroups, derivedMeasures, derivedWaves } from './derive-lists.js';
import type { RowFigure, RowTraits } from './read-row.js';

const figure = (cell: object, traits: RowTraits = {}): RowFigure => ({
  cell: { ...cell },
  isEdge: 'to' in cell,
  traits,
});

describe('derivedWaves', () => {
  it.each([
    [
      ['2026-Q4', '2026-Q3', '2026-Q4'],
      ['2026-Q3', '2026-Q4'],
    ],
    [
      ['W10', 'W2'],
      ['W2', 'W10'],
    ],
    [[], []],
  ])('of %j are %j', (waves, expected) => {
    expect(derivedWaves(waves.map(w => figure({ w }))).map(({ id }) => id)).toEqual(expected);
  });
});

describe('derivedGroups', () => {
  it('are part of everybody, who come first and have a name in the language of the reader', () => {
    const figures = [figure({ g: 'fin' }, { groupLabel: 'Finance' }), figure({ g: 'all' }), figure({ g: 'leg' })];
    expect(derivedGroups(figures, 'all')).toEqual([
      { id: 'all' },
      { id: 'fin', label: { und: 'Finance' }, parent: 'all' },
      { id: 'leg', label: { und: 'leg' }, parent: 'all' },
    ]);
  });

  it('are part of nothing where nobody speaks for all', () => {
    expect(derivedGroups([figure({ g: 'fin' })], 'all')).toEqual([{ id: 'fin', label: { und: 'fin' } }]);
  });

  it('have those who are rated, part of nothing when they never answer', () => {
    const edge = figure({ from: 'all', to: 'vendor' }, { groupLabel: 'The vendor' });
    expect(derivedGroups([edge], 'all')).toEqual([{ id: 'all' }, { id: 'vendor', label: { und: 'The vendor' } }]);
  });
});

describe('derivedMeasures', () => {
  const eleven = [1, 0, 1, 1, 2, 5, 10, 12, 18, 25, 25];
  it.each<[string, object, RowTraits, object]>([
    ['counts with a mean', { dist: [1, 3, 8], mean: 60 }, {}, { kind: 'ordinal', codes: [1, 2, 3] }],
    ['counts alone', { dist: [1, 3, 8] }, {}, { kind: 'choice', options: ['1', '2', '3'] }],
    ['counts of a scale', { dist: [1, 3, 8, 2, 1] }, { scale: 'freq5' }, { kind: 'ordinal', scale: 'freq5' }],
    ['eleven counts', { dist: eleven }, {}, { kind: 'recommend' }],
    ['a mean', { mean: 60 }, {}, { kind: 'index', label: { und: 'resp' } }],
    ['a value', { value: 4.2 }, {}, { kind: 'number' }],
    ['a number of answers', { n: 12 }, {}, { kind: 'text' }],
    ['nothing that is shown', { s: 'min' }, {}, { kind: 'index', label: { und: 'resp' } }],
    ['a hidden value', { s: 'min', value: 3 }, {}, { kind: 'index', label: { und: 'resp' } }],
    ['what the row says', { n: 12, dist: [4, 9] }, { kind: 'multi' }, { kind: 'multi', options: ['1', '2'] }],
    ['a label', { mean: 60 }, { dimLabel: 'Response' }, { kind: 'index', label: { und: 'Response' } }],
  ])('takes %s as %j %j: %j', (_what, cell, traits, expected) => {
    expect(derivedMeasures([figure({ d: 'resp', s: 'min' }), figure({ d: 'resp', ...cell }, traits)])).toEqual([
      { id: 'resp', ...expected },
    ]);
  });

  it('takes the names of dimensions and scores for what they are', () => {
    const measures = derivedMeasures([figure({ d: 'score:all', value: 4 }), figure({ d: 'dim:resp', dist: [1, 2] })]);
    expect(measures).toEqual([
      { id: 'score:all', kind: 'index' },
      { id: 'dim:resp', kind: 'index', label: { und: 'resp' } },
    ]);
  });
});
