import { expect, it } from 'vitest';
import type { AggregateMeasure } from './aggregate.js';
import { loadResultsLanguage } from './results-language.js';
import { segmentsOf } from './segments.js';

const english = await loadResultsLanguage('en');

it.each<[string, AggregateMeasure, readonly number[], readonly (readonly [string, number, string])[]]>([
  [
    'a scale by its labels, favourable codes marked',
    { id: 'q', kind: 'ordinal', scale: 'freq5', codes: [1, 2, 3, 4, 5] },
    [1, 3, 8, 4, 4],
    [
      ['Never', 5, 'low'],
      ['Rarely', 15, 'low'],
      ['Sometimes', 40, 'middle'],
      ['Often', 20, 'high'],
      ['Always', 20, 'high'],
    ],
  ],
  [
    'a reversed scale with low codes as favourable',
    { id: 'q', kind: 'ordinal', scale: 'ypn', codes: [0, 1, 2], rev: true },
    [5, 0, 5],
    [
      ['No', 50, 'high'],
      ['Partly', 0, 'middle'],
      ['Yes', 50, 'low'],
    ],
  ],
  [
    'recommend in three classes',
    { id: 'q', kind: 'recommend', codes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
    [1, 0, 0, 0, 0, 0, 1, 2, 1, 3, 2],
    [
      ['0–6', 20, 'low'],
      ['7–8', 30, 'middle'],
      ['9–10', 50, 'high'],
    ],
  ],
  [
    'a dimension in bands of 20 points',
    { id: 'q', kind: 'index' },
    [0, 0, 5, 5, 0],
    [
      ['0–19', 0, 'low'],
      ['20–39', 0, 'low'],
      ['40–59', 50, 'middle'],
      ['60–79', 50, 'high'],
      ['80–100', 0, 'high'],
    ],
  ],
  [
    'choices by their labels, none better than another',
    { id: 'q', kind: 'multi', options: ['it', 'hr'], labels: [{ en: 'IT' }, { en: 'HR' }] },
    [10, 5],
    [
      ['IT', 100, 'middle'],
      ['HR', 50, 'middle'],
    ],
  ],
  [
    'codes without labels as figures',
    { id: 'q', kind: 'ordinal', codes: [1, 2] },
    [10, 0],
    [
      ['1', 100, 'low'],
      ['2', 0, 'high'],
    ],
  ],
])('shows %s', (_case, measure, dist, expected) => {
  const n = measure.kind === 'ordinal' && dist.length === 5 ? 20 : 10;
  const found = segmentsOf(measure, { n, dist }, english);
  expect(found.map(({ label, share, tone }) => [label, share, tone])).toEqual(expected);
});

it('shows nothing where there is no distribution', () => {
  expect(segmentsOf({ id: 'q', kind: 'number' }, { n: 9, value: 2 }, english)).toEqual([]);
});
