import { describe, expect, it } from 'vitest';
import type { FigureRelation } from './figure.js';
import type { BatchedFigure } from './publication-shelf.js';
import { publish } from './publish.js';

const sumOf = (figures: readonly BatchedFigure[]): readonly FigureRelation[] => [
  { total: 'all', parts: figures.slice(1).map(({ key }) => key) },
];

/** Batches that each figure holds, marked where it is blurred, or why it is hidden. */
const standings = (figures: readonly BatchedFigure[], relations = sumOf(figures)): Record<string, number | string> =>
  Object.fromEntries(
    [...publish(figures, relations)].map(([key, standing]) => [
      key,
      'reason' in standing ? standing.reason : standing.isBlurred ? `${standing.batches} blurred` : standing.batches,
    ]),
  );

describe('answers that are all the same', () => {
  const answering = (key: string, ...batches: readonly (readonly number[])[]): BatchedFigure => ({
    key,
    minimum: 5,
    batches: batches.map(codes => ({ answers: codes.length, asked: codes.length, categories: new Set(codes) })),
  });
  const mixed = [1, 2, 3, 4, 5, 5];
  const same = [4, 4, 4, 4, 4];

  it('are blurred, with another figure that would give them away', () => {
    const figures = [
      answering('all', [...same, ...mixed, ...mixed, 1]),
      answering('d1', same),
      answering('d2', mixed),
      answering('d3', [...mixed, 1]),
    ];
    expect(standings(figures)).toEqual({ all: 1, d1: '1 blurred', d2: '1 blurred', d3: 1 });
  });

  it('wait when a batch brings nothing else, with the batch of another', () => {
    const figures = [
      answering('all', [...mixed, ...mixed, ...mixed], [...same, ...mixed, ...mixed]),
      answering('d1', mixed, same),
      answering('d2', mixed, mixed),
      answering('d3', mixed, mixed),
    ];
    expect(standings(figures)).toEqual({ all: 2, d1: 1, d2: 1, d3: 2 });
  });

  it('stay hidden together when they are all there is between two figures', () => {
    const figures = [
      answering('all', [...same, ...same, ...mixed]),
      answering('d1', same),
      answering('d2', same),
      answering('d3', mixed),
    ];
    expect(standings(figures)).toEqual({ all: 1, d1: '1 blurred', d2: '1 blurred', d3: '1 blurred' });
  });

  it('are not left over once a part that was a number alone gets nothing new', () => {
    const figures = [
      answering('all', [5, 5, 5, 1, 2], [5, 5, 5, 5, 2, 1, 4, 2, 3, 4, 5], [4, 4]),
      answering('d2', [5, 5, 5], [5, 5, 5], []),
      answering('d3', [], [5], [4]),
      answering('d4', [1, 2], [2, 1, 4, 2, 3, 4, 5], [4]),
      answering('d4t1', [1, 2], [2, 1, 4, 2, 3, 4, 5], []),
      answering('d4 own', [], [], [4]),
    ];
    const relations = [
      { total: 'all', parts: ['d2', 'd3', 'd4'] },
      { total: 'd4', parts: ['d4t1', 'd4 own'] },
    ];
    // All through two batches less the team, whose department had nobody else: seven fives.
    expect(standings(figures, relations)).toMatchObject({ all: 2, d4t1: '2 blurred' });
  });

  it('are not left over between two batches of parts that are numbers alone', () => {
    const teams = [
      answering('t0', [2, 4, 3, 3, 3, 3, 1, 4, 4, 4, 4, 2], [4], [4]),
      answering('t1', [4, 4, 4, 4, 4, 4], [], [4, 4, 4, 4, 4]),
      answering('t2', [], [], [3, 1, 3, 4, 4]),
      answering('own', [], [], [4]),
    ];
    const all = answering(
      'all',
      [2, 4, 3, 3, 3, 3, 1, 4, 4, 4, 4, 2, 4, 4, 4, 4, 4, 4],
      [4],
      [...[4, 4, 4, 4, 4, 4, 4], ...[3, 1, 3, 4, 4]],
    );
    const shown = publish([all, ...teams], sumOf([all, ...teams]));
    const isWhole = (key: string): boolean => {
      const standing = shown.get(key);
      return standing !== undefined && 'batches' in standing && standing.batches === 3 && !standing.isBlurred;
    };
    // What is new of all since the first batch less that of one team: eight answers, all of them a 4.
    expect([isWhole('all'), isWhole('t2')]).not.toEqual([true, true]);
  });

  it('give nobody away where a figure has no categories', () => {
    const plain = [answering('all', [4, 4, 4, 4, 4])].map(({ key, minimum }) => ({
      key,
      minimum,
      batches: [{ answers: 5, asked: 5 }],
    }));
    expect(standings(plain)).toEqual({ all: 1 });
  });
});

it('keeps a sum unknown that is no figure when its answers are all the same', () => {
  const [same, mixed] = [
    [5, 5, 5],
    [1, 2, 3, 4, 5, 5],
  ];
  const given = { a: same, b: same, p: mixed, q: mixed };
  const sums = { ap: ['a', 'p'], bq: ['b', 'q'], pq: ['p', 'q'], all: ['ap', 'bq'] } as const;
  const codesOf = (key: string): readonly number[] =>
    key in given ? given[key as 'a'] : sums[key as 'all'].flatMap(codesOf);
  const figures = [...Object.keys(given), ...Object.keys(sums)].map((key): BatchedFigure => {
    const codes = codesOf(key);
    return {
      key,
      minimum: 5,
      batches: [{ answers: codes.length, asked: codes.length, categories: new Set(codes) }],
    };
  });
  const relations = Object.entries(sums).map(([total, parts]) => ({ total, parts }));
  const whole = [...publish(figures, relations)].flatMap(([key, standing]) =>
    'reason' in standing || standing.isBlurred ? [] : [key],
  );
  // All less what is in neither `a` nor `b`.
  expect(whole).not.toEqual(expect.arrayContaining(['all', 'pq']));
});
