import { expect, it } from 'vitest';
import { normalProbability, normalQuantile975, normalTwoSided } from './normal-distribution.js';

it.each([
  [0, 0.5],
  [1, 0.8413447460685429],
  [-1, 0.15865525393145707],
  [-3, 0.0013498980316300946],
  [6, 0.9999999990134123],
  [9, 1],
  [-40, 0],
])('P(Z ≤ %f) is the printed value', (z, expected) => expect(normalProbability(z)).toBeCloseTo(expected, 14));

it('leaves 5 % beyond both ends of a 95 % interval', () => {
  expect(normalTwoSided(normalQuantile975)).toBeCloseTo(0.05, 14);
  expect(normalTwoSided(-normalQuantile975)).toBeCloseTo(0.05, 14);
});
