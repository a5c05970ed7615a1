import { expect, it } from 'vitest';
import type { PlainAnswer } from '../response/response.js';
import { favourOf } from '../scoring/favour.js';
import type { AggregateMeasure, Figures } from './aggregate.js';
import { figuresOf } from './service-example.js';
import type { Reading, Variable } from './variable.js';

const variable = (measure: Omit<AggregateMeasure, 'id'>): Variable => ({
  measure: { id: 'q', ...measure },
  minimum: 5,
  parts: [],
  rounds: null,
  isSplitByGroup: true,
  isAlwaysAsked: true,
  read: () => [],
  score: value => (typeof value === 'number' ? (measure.codes ? (value - 1) * 25 : value) : null),
});
const balance: Variable = {
  ...variable({ kind: 'recommend', codes: [1, 2, 3, 4, 5] }),
  favour: value => favourOf((Number(value) - 1) * 25),
};
const answered = (values: readonly PlainAnswer[]): readonly Reading[] =>
  values.map(value => ({ item: null, value, skip: null }));
const scale = variable({ kind: 'ordinal', codes: [1, 2, 3, 4, 5] });

it.each<[string, Variable, readonly PlainAnswer[], Partial<Figures>]>([
  ['a scale', scale, [1, 1, 5], { n: 3, dist: [2, 0, 0, 0, 1], mean: 33.3333, lo: 0, hi: 100 }],
  ['bands of a mean', variable({ kind: 'index' }), [0, 19.9, 20, 80, 100], { dist: [2, 1, 0, 0, 2], mean: 43.98 }],
  ['choices', variable({ kind: 'choice', options: ['a', 'b'] }), ['b', 'b'], { n: 2, dist: [0, 2] }],
  ['several choices', variable({ kind: 'multi', options: ['a', 'b'] }), [['a', 'b'], ['b']], { n: 2, dist: [1, 2] }],
  ['an amount', variable({ kind: 'number' }), [1, 2, 6], { n: 3, value: 3, sd: 2.6458 }],
  ['a share', variable({ kind: 'share' }), [75, 74.9, 100, 0], { n: 4, value: 50, lo: 15.0039, hi: 84.9961 }],
  ['recommend', variable({ kind: 'recommend' }), [9, 10, 7, 6], { n: 4, value: 25, lo: -56.2558, hi: 100 }],
  ['a balance', balance, [1, 3, 4, 5, 5], { n: 5, dist: [1, 0, 1, 1, 2], value: 40, lo: -30.1218, hi: 100 }],
  ['comments', variable({ kind: 'text' }), ['x', 'y'], { n: 2 }],
])('%s', (_case, given, values, expected) => {
  expect(figuresOf(given, answered(values))).toMatchObject(expected);
});

it('claims no interval where one response gave several answers', () => {
  const figures = figuresOf(scale, answered([1, 3, 5]), false);
  expect(figures.mean).toBe(50);
  expect(figures).not.toHaveProperty('lo');
});

it('counts why there are no answers', () => {
  const skipped = (['na', 'pns', 'pns', 'blank'] as const).map(skip => ({ item: null, value: null, skip }));
  expect(figuresOf(scale, [...answered([1, 2]), ...skipped])).toMatchObject({ n: 2, na: 1, pns: 2, miss: 1 });
});
