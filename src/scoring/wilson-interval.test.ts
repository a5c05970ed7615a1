import { describe, expect, it } from 'vitest';
import { correctedWilsonInterval, percentOf, wilsonInterval } from './wilson-interval.js';

it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i gives the published interval (Newcombe 1998, table I, method 3)', (count, n, lo, hi) => {
  const interval = wilsonInterval(count, n);
  expect(interval.lo).toBeCloseTo(lo, 4);
  expect(interval.hi).toBeCloseTo(hi, 4);
});

it('mirrors: what is left out has the interval turned round', () => {
  const some = wilsonInterval(3, 17);
  const others = wilsonInterval(14, 17);
  expect(some.lo).toBeCloseTo(1 - others.hi, 12);
});

describe('with continuity correction', () => {
  // Newcombe 1998, table I, method 4.
  it.each([
    [81, 263, 0.2535, 0.3682],
    [15, 148, 0.0598, 0.1644],
    [0, 20, 0, 0.2005],
    [1, 29, 0.0018, 0.1963],
  ])('%i of %i gives the published interval', (count, n, lo, hi) => {
    const interval = correctedWilsonInterval(count, n);
    expect(interval.lo).toBeCloseTo(lo, 4);
    expect(interval.hi).toBeCloseTo(hi, 4);
  });

  it('ends where the scale ends, and is wider', () => {
    expect(correctedWilsonInterval(7, 7).hi).toBe(1);
    expect(correctedWilsonInterval(0, 7).lo).toBe(0);
    for (let count = 0; count <= 12; count++) {
      const [narrow, wide] = [wilsonInterval(count, 12), correctedWilsonInterval(count, 12)];
      expect(wide.lo).toBeLessThanOrEqual(narrow.lo);
      expect(wide.hi).toBeGreaterThanOrEqual(narrow.hi);
    }
  });
});

it('gives percent', () => {
  expect(percentOf(15, 60)).toEqual({
    point: 25,
    lo: 100 * wilsonInterval(15, 60).lo,
    hi: 100 * wilsonInterval(15, 60).hi,
  });
  expect(percentOf(0, 0)).toBeNull();
});
