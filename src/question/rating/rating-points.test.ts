import { expect, it } from 'vitest';
import type { RatingQuestion } from '../../definition/pulse-definition.js';
import { ratingPoints } from './rating-points.js';

const rating: RatingQuestion = { id: 'q', type: 'rating', title: 'Q' };

it.each([
  [rating, [1, 2, 3, 4, 5]],
  [{ ...rating, points: 3 }, [1, 2, 3]],
  [{ ...rating, symbol: 'faces', points: 7 } as const, [1, 2, 3, 4, 5]],
])('has the points of %o', (question, points) => {
  expect(ratingPoints(question)).toEqual(points);
});
