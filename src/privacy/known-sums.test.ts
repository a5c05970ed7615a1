import { expect, it } from 'vitest';
import { KnownSums, type SumForm } from './known-sums.js';

type Coefficients = Readonly<Record<string, number>>;

const names = ['a', 'b', 'c', 'd'];

const form = (coefficients: Coefficients): SumForm => ({
  unknowns: Object.keys(coefficients).map(name => names.indexOf(name)),
  coefficients: Object.values(coefficients),
});

const knownOf = (...sums: readonly Coefficients[]): KnownSums => {
  const known = new KnownSums(names.length);
  for (const sum of sums) known.add(form(sum));
  return known;
};

const prime = 67_108_859;

const isKnown = (known: KnownSums, wanted: Coefficients): boolean =>
  [0, 1].every(round => {
    const values = known.witness(names.length, round);
    const sum = Object.entries(wanted).reduce((all, [name, value]) => all + value * values[names.indexOf(name)]!, 0);
    return sum % prime === 0;
  });

it.each<[string, readonly Coefficients[], Coefficients, boolean]>([
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
])('knows %s', (_case, sums, wanted, expected) => {
  expect(isKnown(knownOf(...sums), wanted)).toBe(expected);
  expect(isKnown(knownOf(...[...sums].reverse()), wanted)).toBe(expected);
});

it('forgets what came after a mark, and learns it again', () => {
  const known = knownOf({ a: 1, b: 1 });
  const { mark } = known;
  const found = [isKnown(known, { a: 1 })];
  known.add(form({ b: 1 }));
  found.push(isKnown(known, { a: 1 }));
  known.returnTo(mark);
  found.push(isKnown(known, { a: 1 }), isKnown(known, { a: 1, b: 1 }));
  known.add(form({ b: 2 }));
  found.push(isKnown(known, { a: 1 }));
  expect(found).toEqual([false, true, false, true, true]);
});

it('counts every unknown once where no coefficient is given', () => {
  const known = knownOf();
  known.add({ unknowns: [0, 2] });
  expect(isKnown(known, { a: 3, c: 3 })).toBe(true);
});
