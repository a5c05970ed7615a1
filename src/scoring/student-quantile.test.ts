import { describe, expect, it } from 'vitest';
import { studentQuantile975 } from './student-quantile.js';

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

  it('falls with every degree of freedom, also where the method changes', () => {
    for (let df = 2; df < 60; df++) expect(studentQuantile975(df)).toBeLessThan(studentQuantile975(df - 1));
  });
});
