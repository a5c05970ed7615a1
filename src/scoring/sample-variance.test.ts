import { expect, it } from 'vitest';
import { sampleVariance } from './sample-variance.js';

it.each<[readonly number[], number]>([
  [[3, 3, 3], 0],
  [[1, 2], 0.5],
  [[1, 2, 3, 4, 5], 2.5],
])('%j vary by %d', (values, expected) => expect(sampleVariance(values)).toBe(expected));
