import { expect, it } from 'vitest';
import { rating } from './rating.js';

const codesOf = (changes: object): readonly string[] => {
  const definition = { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [] } as const;
  return rating
    .check({ id: 'q', type: 'rating', title: 'Q', points: 3, ...changes }, definition)
    .map(({ code }) => code);
};

it.each([
  [[{ value: 3, label: 'Good' }], []],
  [[{ value: 4, label: 'Best' }], ['label-of-no-point']],
  [
    [
      { value: 1, label: 'Poor' },
      { value: 1, label: 'Bad' },
    ],
    ['label-of-no-point'],
  ],
])('finds in the labels %j: %j', (labels, codes) => {
  expect(codesOf({ labels })).toEqual(codes);
});

it('scores by its own number of points', () => {
  const definition = { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [] } as const;
  expect(rating.score({ id: 'q', type: 'rating', title: 'Q', points: 3 }, 2, definition)).toBe(50);
});
