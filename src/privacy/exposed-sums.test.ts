import { expect, it } from 'vitest';
import { numbersFrom } from '../../tests/audit/random-company.js';
import { ExactRowSpace } from '../../tests/audit/row-space.js';
import { exposedUnknowns, type UnknownAnswers } from './exposed-sums.js';
import { KnownSums } from './known-sums.js';
import { severalCodes } from './unison.js';

type Sum = Readonly<Record<string, number>>;

/** Answers of one code, and their number; each unknown by a name whose first letter is its question. */
type Company = Readonly<Record<string, readonly [answers: number, unison: number]>>;

const exposed = (company: Company, minimum: number, known: readonly Sum[]): readonly string[] => {
  const names = Object.keys(company);
  const sums = new KnownSums(new Uint8Array(names.length));
  for (const sum of known) {
    sums.add({
      unknowns: Object.keys(sum).map(name => names.indexOf(name)),
      coefficients: Object.values(sum),
    });
  }
  const answersOf = (unknown: number): UnknownAnswers => {
    const [answers, unison] = company[names[unknown] ?? ''] ?? [0, 0];
    return { answers, unison, minimum };
  };
  return exposedUnknowns(sums.ofRank(0), answersOf, unknown => names[unknown]?.charCodeAt(0) ?? 0)
    .flatMap(unknown => names[unknown] ?? [])
    .sort();
};

const few: Company = {
  a1: [1, -1],
  a2: [2, -1],
  a3: [1, -1],
  a4: [3, -1],
  a5: [4, -1],
  b1: [1, -1],
};

it.each<[string, readonly Sum[], readonly string[]]>([
  ['a sum over too few', [{ a1: 1, a2: 1 }], ['a1', 'a2']],
  ['nothing over enough', [{ a1: 1, a2: 1, a4: 1 }], []],
  [
    'a difference of two sums',
    [
      { a1: 1, a2: 1, a4: 1, a5: 1 },
      { a4: 1, a5: 1 },
    ],
    ['a1', 'a2'],
  ],
  ['no difference that counts somebody less than not at all', [{ a1: 1, a2: -1 }], []],
  ['nobody who counts twice', [{ a1: 2, a2: 1 }], []],
  ['nothing over answers to two questions', [{ a1: 1, b1: 1 }], []],
  [
    'answers to one question where those to another cancel',
    [
      { a1: 1, b1: 1 },
      { a2: 1, b1: -1 },
    ],
    ['a1', 'a2'],
  ],
])('finds %s', (_case, known, expected) => expect(exposed(few, 5, known)).toEqual(expected));

const same: Company = { a1: [7, 1], a2: [6, 1], a3: [8, 2], a4: [5, -1] };

it.each<[string, readonly Sum[], readonly string[]]>([
  ['answers that are all of one code', [{ a1: 1, a2: 1 }], ['a1', 'a2']],
  ['nothing over two codes', [{ a1: 1, a3: 1 }], []],
  [
    'one code once the other cancels',
    [
      { a1: 1, a3: 1 },
      { a2: 1, a3: -1 },
    ],
    ['a1', 'a2'],
  ],
  ['nothing over one that has several', [{ a1: 1, a4: 1 }], []],
])('finds %s', (_case, known, expected) => expect(exposed(same, 0, known)).toEqual(expected));

/** Whether any people of few answers, or of one code, are among what is known, by trying all of them. */
const isAnyExposed = (company: Company, minimum: number, known: readonly Sum[]): boolean => {
  const names = Object.keys(company);
  const space = new ExactRowSpace();
  const rowOf = (sum: Sum) => ({
    columns: Object.keys(sum).map(name => names.indexOf(name)),
    values: Object.values(sum),
  });
  for (const sum of known) space.add(rowOf(sum));
  for (let choice = 1; choice < 2 ** names.length; choice += 1) {
    const chosen = names.filter((_, at) => Math.floor(choice / 2 ** at) % 2 === 1);
    const answers = chosen.reduce((sum, name) => sum + (company[name]?.[0] ?? 0), 0);
    const codes = new Set(chosen.map(name => company[name]?.[1]));
    const isDangerous = answers < minimum || (codes.size === 1 && !codes.has(severalCodes));
    const isOneQuestion = new Set(chosen.map(name => name.charAt(0))).size === 1;
    if (isDangerous && isOneQuestion && space.has(rowOf(Object.fromEntries(chosen.map(name => [name, 1])))))
      return true;
  }
  return false;
};

it('finds something exactly where there is something, in 400 random companies', () => {
  const draw = numbersFrom(1);
  const below = (limit: number): number => Math.floor(draw() * limit);
  const counts = { exposed: 0, safe: 0 };
  for (let round = 0; round < 400; round += 1) {
    const names = ['a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'b2', 'b3'];
    const company = Object.fromEntries(names.map(name => [name, [1 + below(4), below(3) === 0 ? 1 : -1] as const]));
    const known = Array.from({ length: 1 + below(5) }, () => {
      const counted = names.map(name => [name, below(5) - 2] as const).filter(([, count]) => Math.abs(count) === 1);
      return Object.fromEntries(counted);
    });
    const isExposed = isAnyExposed(company, 5, known);
    expect(exposed(company, 5, known).length > 0, JSON.stringify({ company, known })).toBe(isExposed);
    counts[isExposed ? 'exposed' : 'safe'] += 1;
  }
  expect(Math.min(counts.exposed, counts.safe)).toBeGreaterThan(50);
});

it('takes for exposed what it cannot look through', () => {
  const names = Array.from({ length: 40 }, (_, at) => `a${at}`);
  const company = Object.fromEntries([...names, 'ax', 'ay'].map(name => [name, [1, -1] as const]));
  // The last two are never counted once, which the first of the choices do not tell yet.
  const known = names.map(name => ({ [name]: 1, ax: 2, ay: 3 }));
  expect(exposed(company, 100, known)).toContain('a0');
});
