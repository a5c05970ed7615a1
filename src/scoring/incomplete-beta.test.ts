import { expect, it } from 'vitest';
import { incompleteBeta } from './incomplete-beta.js';

const powers = [0, 0.01, 0.2, 0.5, 0.8, 0.99, 1];

it.each(powers)('equals the powers it comes to with one parameter of 1, at %f', x => {
  expect(incompleteBeta(x, 3, 1)).toBeCloseTo(x ** 3, 13);
  expect(incompleteBeta(x, 1, 4)).toBeCloseTo(1 - (1 - x) ** 4, 13);
});

it.each(powers)('equals the arcsine at %f', x => {
  expect(incompleteBeta(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 13);
});

it.each([
  [2.5, 7],
  [40, 0.5],
  [5000, 0.5],
  [300, 700],
])('mirrors with its parameters %f and %f', (a, b) => {
  for (const x of powers) expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 11);
});
