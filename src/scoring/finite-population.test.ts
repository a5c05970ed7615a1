import { expect, it } from 'vitest';
import { finitePopulationFactor, marginOfError } from './finite-population.js';

it.each<[number, number | undefined, number]>([
  [40, 300, 0.932505],
  [75, undefined, 1],
  [75, Infinity, 1],
  [75, 75, 0],
  [1, 1, 1],
  [12, 10, 1],
])('%i answers of %s have the factor %f', (n, population, expected) => {
  expect(finitePopulationFactor(n, population)).toBeCloseTo(expected, 6);
});

it('gives the margin of a thousand answers', () => expect(marginOfError(0.5, 1000)).toBeCloseTo(0.03099, 6));
