import { expect, it } from 'vitest';
import { LinearSpan, relationForm } from './linear-span.js';

const form = (coefficients: Readonly<Record<string, number>>) => new Map(Object.entries(coefficients));

const spanOf = (...known: readonly Readonly<Record<string, number>>[]): LinearSpan<string> => {
  const span = new LinearSpan<string>();
  for (const sum of known) span.add(form(sum));
  return span;
};

it.each<[string, readonly Readonly<Record<string, number>>[], Readonly<Record<string, number>>, boolean]>([
  ['what is known', [{ a: 1, b: 1 }], { a: 2, b: 2 }, true],
  ['a difference', [{ a: 1, b: 1 }, { b: 1 }], { a: 1 }, true],
  ['no half of a sum', [{ a: 1, b: 1 }], { a: 1 }, false],
  ['a chain of differences', [{ a: 1, b: 1 }, { b: 1, c: 1 }, { c: 1, d: 1 }, { d: 1 }], { a: 1 }, true],
  [
    'round an odd circle',
    [
      { a: 1, b: 1 },
      { b: 1, c: 1 },
      { a: 1, c: 1 },
    ],
    { a: 1 },
    true,
  ],
  [
    'nothing round an even circle',
    [
      { a: 1, b: 1 },
      { b: 1, c: 1 },
      { c: 1, d: 1 },
      { a: 1, d: 1 },
    ],
    { a: 1 },
    false,
  ],
  [
    'halves and thirds without rounding',
    [
      { a: 2, b: 3 },
      { a: 3, b: -2 },
    ],
    { b: 1 },
    true,
  ],
  ['nothing of an unknown that no sum names', [{ a: 1 }], { b: 1 }, false],
])('knows %s', (_case, known, wanted, expected) => {
  expect(spanOf(...known).has(form(wanted))).toBe(expected);
  expect(spanOf(...[...known].reverse()).has(form(wanted))).toBe(expected);
});

it('grows without changing what it started from', () => {
  const start = spanOf({ a: 1, b: 1 });
  const grown = new LinearSpan(start);
  grown.add(form({ b: 1 }));
  expect([start.has(form({ a: 1 })), grown.has(form({ a: 1 }))]).toEqual([false, true]);
});

it.each([
  [false, { 'all#2': 1, 'one#2': -1, 'two#2': -1 }],
  [true, { 'all#2': 1, 'one#2': 1, 'two#2': -1 }],
])('makes a form of a relation, a difference: %s', (isDifference, expected) => {
  const relation = { total: 'all', parts: ['one', 'two'], isDifference };
  expect(Object.fromEntries(relationForm(relation, key => `${key}#2`))).toEqual(expected);
});
