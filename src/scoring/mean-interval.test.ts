import { describe, expect, it } from 'vitest';
import { intervalOfMean, meanEstimate } from './mean-interval.js';

describe('intervalOfMean', () => {
  it('gives the published interval (statpsych, ci.mean)', () => {
    const interval = intervalOfMean(38.3, 8.14, 10);
    expect(interval?.lo).toBeCloseTo(32.47699, 5);
    expect(interval?.hi).toBeCloseTo(44.12301, 5);
  });

  it('is narrower where many of all have answered (statpsych, ci.mean.fpc)', () => {
    const interval = intervalOfMean(24.5, 3.65, 40, 300);
    expect(interval?.lo).toBeCloseTo(23.41146, 5);
    expect(interval?.hi).toBeCloseTo(25.58854, 5);
  });

  it('is none for one value', () => expect(intervalOfMean(50, 0, 1)).toBeNull());
});

describe('meanEstimate', () => {
  it('gives the index of the group of ten (Civil Service People Survey 2018, technical guide, page 12)', () => {
    expect(meanEstimate([65, 25, 70, 35, 50, 100, 90, 40, 20, 35], null).point).toBe(53);
  });

  it('cuts the interval at the ends of the scale', () => {
    const estimate = meanEstimate([100, 100, 0], [0, 100]);
    expect(estimate.lo).toBe(0);
    expect(estimate.hi).toBe(100);
  });

  it('claims no interval for one value or for equal ones', () => {
    expect(meanEstimate([75], [0, 100])).toEqual({ point: 75 });
    expect(meanEstimate([75, 75, 75], [0, 100])).toEqual({ point: 75, sd: 0 });
  });

  it('uses the sample standard deviation', () => {
    expect(meanEstimate([2, 4, 4, 4, 5, 5, 7, 9], null).sd).toBeCloseTo(2.13809, 5);
  });
});
