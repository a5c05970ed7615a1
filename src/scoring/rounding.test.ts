import { expect, it } from 'vitest';
import { roundedDifference, roundedFigure } from './rounding.js';

it.each([
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [1.005, 2, 1.01],
  [-0.4, 0, 0],
  [66.666, 1, 66.7],
])('shows %f with %i decimals as %f', (value, decimals, shown) => expect(roundedFigure(value, decimals)).toBe(shown));

it('rounds a difference once', () => {
  expect(roundedDifference(52.4, 51.6)).toBe(1);
  expect(roundedFigure(52.4) - roundedFigure(51.6)).toBe(0);
});
