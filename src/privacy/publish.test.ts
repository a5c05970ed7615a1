import { describe, expect, it } from 'vitest';
import type { FigureRelation } from './figure.js';
import type { BatchedFigure } from './publication-shelf.js';
import { publish } from './publish.js';

const figure = (key: string, ...answers: readonly number[]): BatchedFigure => ({
  key,
  minimum: 5,
  batches: answers.map(count => ({ answers: count, asked: count })),
});

/** Departments and their sum, as answers of each batch. */
const company = (...departments: readonly (readonly number[])[]): readonly BatchedFigure[] => {
  const parts = departments.map((answers, index) => figure(`d${index + 1}`, ...answers));
  const total = (departments[0] ?? []).map((_, batch) =>
    departments.reduce((sum, answers) => sum + (answers[batch] ?? 0), 0),
  );
  return [figure('all', ...total), ...parts];
};

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

describe('publish', () => {
  it.each<[string, readonly (readonly number[])[], Record<string, number | string>]>([
    ['shows all of one batch', [[9], [6]], { all: 1, d1: 1, d2: 1 }],
    ['hides in one batch what suppression hides', [[9], [6], [2]], { all: 1, d1: 1, d2: 'comp', d3: 'min' }],
    [
      'renews what got enough',
      [
        [9, 5],
        [6, 7],
      ],
      { all: 2, d1: 2, d2: 2 },
    ],
    [
      'leaves a figure with few new answers, and one beside it',
      [
        [9, 4],
        [6, 7],
      ],
      { all: 2, d1: 1, d2: 1 },
    ],
    [
      'leaves two with enough few answers together',
      [
        [9, 3],
        [6, 2],
        [8, 5],
      ],
      { all: 2, d1: 1, d2: 1, d3: 2 },
    ],
    [
      'leaves everything when too few came',
      [
        [9, 1],
        [6, 2],
      ],
      { all: 1, d1: 1, d2: 1 },
    ],
    [
      'keeps what got nothing',
      [
        [9, 0],
        [6, 5],
      ],
      { all: 2, d1: 1, d2: 2 },
    ],
    [
      'shows what has enough over two batches',
      [
        [3, 3],
        [9, 5],
        [4, 2],
      ],
      { all: 2, d1: 2, d2: 2, d3: 2 },
    ],
    [
      'catches up later',
      [
        [9, 4, 1],
        [6, 7, 5],
      ],
      { all: 3, d1: 3, d2: 3 },
    ],
    ['shows nothing of nobody', [[9], [0]], { all: 1, d1: 1, d2: 'none' }],
  ])('%s', (_case, departments, expected) => expect(standings(company(...departments))).toEqual(expected));

  it('lets no part be computed from an older total', () => {
    const figures = [...company([8, 1], [9, 2]), figure('t1', 0, 1), figure('t2', 7, 0), figure('t3', 1, 0)];
    const relations = [
      { total: 'all', parts: ['d1', 'd2'] },
      { total: 'd1', parts: ['t1', 't2', 't3'] },
    ];
    expect(standings(figures, relations)).toMatchObject({ d1: 1, t2: 'comp', t3: 'min' });
  });

  it('lets no stretch be computed between a difference and a figure', () => {
    const figures = [
      ...company([15, 15, 6], [40, 31, 14]),
      figure('t1', 4, 10, 4),
      figure('t2', 11, 5, 1),
      figure('t3', 0, 0, 1),
    ];
    const relations = [
      { total: 'all', parts: ['d1', 'd2'] },
      { total: 'd1', parts: ['t1', 't2', 't3'] },
    ];
    const found = publish(figures, relations);
    // The first total and the second batch of its parts give the first part through two batches: 14 answers.
    expect(found.get('t1')).not.toMatchObject({ batches: 3 });
  });

  it('decides on a batch without looking at later ones', () => {
    const departments = [
      [9, 4, 1, 3],
      [6, 7, 5, 0],
      [2, 2, 2, 9],
    ];
    const figures = company(...departments);
    const through = (batches: number) => standings(figures.map(f => ({ ...f, batches: f.batches.slice(0, batches) })));
    for (const idle of [1, 2, 3]) {
      const silent = figures.map(f => ({
        ...f,
        batches: f.batches.map((count, batch) => (batch < idle ? count : { answers: 0, asked: 0 })),
      }));
      expect(standings(silent)).toEqual(through(idle));
    }
  });
});

it('keeps a sum unknown that is no figure', () => {
  const figures = [
    ...company([6], [7], [9]),
    ...[figure('a1', 3), figure('a2', 3), figure('b1', 1), figure('b2', 6), figure('items', 4), figure('others', 9)],
  ];
  const relations = [
    { total: 'all', parts: ['d1', 'd2', 'd3'] },
    { total: 'd1', parts: ['a1', 'a2'] },
    { total: 'd2', parts: ['b1', 'b2'] },
    { total: 'others', parts: ['a2', 'b2'] },
  ];
  const found = standings(figures, relations);
  // Two departments less what they have in common leaves three answers and one.
  expect([found['d1'], found['d2'], found['others']]).not.toEqual([1, 1, 1]);
});

it('keeps unknown what is left beside two teams that are known together only', () => {
  const figures = [
    ...company([0, 1], [1, 1], [1, 0], [12, 4], [3, 1], [1, 0]),
    ...[figure('t0', 4, 2), figure('t1', 8, 1), figure('own', 0, 1)],
  ];
  const relations = [
    { total: 'all', parts: ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'] },
    { total: 'd4', parts: ['t0', 't1', 'own'] },
  ];
  const found = standings(figures, relations);
  // All that is new is seven answers; three of them came from both teams together, as their department was known before.
  expect([found['all'], found['d4'], found['t0'], found['t1']]).not.toEqual([2, 1, 2, 2]);
});
