import type { RatingQuestion } from '../../definition/pulse-definition.js';

/** The points of a rating, 1 to its last; faces always have five. */
export const ratingPoints = ({ symbol, points = 5 }: RatingQuestion): readonly number[] =>
  Array.from({ length: symbol === 'faces' ? 5 : points }, (_, place) => place + 1);
