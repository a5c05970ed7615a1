import { describe, expect, it } from 'vitest';
import { studentQuantile975, studentTwoSided } from './student-distribution.js';

describe('studentQuantile975', () => {
  it.each([
    [1, 12.7062],
    [2, 4.30265],
    [3, 3.18245],
    [9, 2.26216],
    [29, 2.04523],
    [30, 2.04227],
    [60, 2.0003],
    [120, 1.97993],
    [100_000, 1.95999],
  ])('equals the printed table at %i degrees of freedom', (df, expected) => {
    expect(studentQuantile975(df)).toBeCloseTo(expected, 4);
  });

  it('gives the same twice, and between two whole degrees something between their points', () => {
    expect(studentQuantile975(9)).toBe(studentQuantile975(9));
    expect(studentQuantile975(9.5)).toBeLessThan(studentQuantile975(9));
    expect(studentQuantile975(9.5)).toBeGreaterThan(studentQuantile975(10));
  });

  it('falls with every degree of freedom, also where the method changes', () => {
    for (let df = 2; df < 60; df++) expect(studentQuantile975(df)).toBeLessThan(studentQuantile975(df - 1));
  });
});

describe('studentTwoSided', () => {
  it.each([
    [0, 5, 1],
    [12.7062, 1, 0.05],
    [2.228139, 10, 0.05],
    [-3.169273, 10, 0.01],
    [1.959964, 1e7, 0.05],
  ])('gives %f at %f degrees of freedom the printed probability', (t, df, expected) => {
    expect(studentTwoSided(t, df)).toBeCloseTo(expected, 6);
  });

  it('is exact where the distribution has a closed form', () => {
    // Cauchy at one degree of freedom; t / √(2 + t²) at two.
    for (const t of [0.1, 1, 3, 30]) {
      expect(studentTwoSided(t, 1)).toBeCloseTo(1 - (2 * Math.atan(t)) / Math.PI, 13);
      expect(studentTwoSided(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 13);
    }
  });
});
