import { expect, it } from 'vitest';
import { fProbability, fQuantile } from './f-distribution.js';

it.each([
  [0.95, 1, 1, 161.4476, 4],
  [0.95, 5, 10, 3.325835, 6],
  [0.975, 5, 10, 4.236086, 6],
  [0.975, 10, 5, 6.619154, 6],
  [0.95, 120, 120, 1.351886, 6],
])('%f of F(%i, %i) lies below %f', (probability, over, under, expected, digits) => {
  expect(fQuantile(probability, over, under)).toBeCloseTo(expected, digits);
});

it('turns round with its degrees of freedom', () => {
  expect(fQuantile(0.025, 14, 126)).toBeCloseTo(1 / fQuantile(0.975, 126, 14), 12);
});

it('is none below nothing, and exact for two and two', () => {
  expect(fProbability(-1, 3, 4)).toBe(0);
  for (const f of [0.5, 1, 9]) expect(fProbability(f, 2, 2)).toBeCloseTo(f / (1 + f), 14);
});
