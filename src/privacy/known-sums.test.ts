import { expect, it } from 'vitest';
import { KnownSums, type SumForm } from './known-sums.js';

type Coefficients = Readonly<Record<string, number>>;

const names = ['a', 'b', 'c', 'd'];

const form = (coefficients: Coefficients): SumForm => ({
  unknowns: Object.keys(coefficients).map(name => names.indexOf(name)),
  coefficients: Object.values(coefficients),
});

/** With nothing left when the unknowns without a rank of their own have to be made of others. */
const isKnown = (known: readonly Coefficients[], wanted: Coefficients): boolean => {
  // Last the wanted sum itself less an unknown of its own, which is known exactly when the sum is.
  const sums = new KnownSums(Uint8Array.from([0, 0, 0, 0, 1]));
  for (const sum of known) sums.add(form(sum));
  const { unknowns, coefficients = [] } = form(wanted);
  sums.add({ unknowns: [...unknowns, names.length], coefficients: [...coefficients, -1] });
  return sums.ofRank(1).length > 0;
};

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
  expect(isKnown(sums, wanted)).toBe(expected);
  expect(isKnown([...sums].reverse(), wanted)).toBe(expected);
});

const pivotsOf = (sums: KnownSums, rank: number): readonly number[] => sums.ofRank(rank).map(({ pivot }) => pivot);

it('forgets what came after a mark, and learns it again', () => {
  const sums = new KnownSums(Uint8Array.from([0, 0, 1]));
  sums.add({ unknowns: [0, 1, 2] });
  const { mark } = sums;
  sums.add({ unknowns: [0, 1] });
  const found = [pivotsOf(sums, 1)];
  sums.returnTo(mark);
  found.push(pivotsOf(sums, 1));
  sums.add({ unknowns: [0, 1], coefficients: [2, 2] });
  found.push(pivotsOf(sums, 1));
  expect(found).toEqual([[2], [], [2]]);
});

it('tells what is known of the unknowns of a rank alone, newest first', () => {
  const sums = new KnownSums(Uint8Array.from([0, 1, 2, 2, 2]));
  sums.add({ unknowns: [0, 2] });
  sums.add({ unknowns: [0, 1, 2, 3] });
  sums.add({ unknowns: [1, 4] });
  sums.add({ unknowns: [2] });
  // The sum of the second and third less the first, and the one that is known itself.
  expect(pivotsOf(sums, 2)).toEqual([2, 4]);
  expect(sums.ofRank(2)[1]).toMatchObject({ pivot: 4, unknowns: [3] });
});
