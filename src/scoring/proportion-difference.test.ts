import { describe, expect, it } from 'vitest';
import { agrestiCaffo, newcombeDifference, proportionTest } from './proportion-difference.js';

const of = (count: number, n: number) => ({ count, n });

describe('newcombeDifference', () => {
  it.each([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809],
    [10, 10, 0, 10, 1, 0.6075, 1],
  ])('gives %i of %i minus %i of %i the published interval', (a, m, b, n, point, lo, hi) => {
    const found = newcombeDifference(of(a, m), of(b, n));
    [found.point, found.lo, found.hi].forEach((end, place) =>
      expect(end).toBeCloseTo([point, lo, hi][place] ?? NaN, 4),
    );
  });

  it('turns round with its groups', () => {
    const [there, back] = [newcombeDifference(of(5, 9), of(2, 11)), newcombeDifference(of(2, 11), of(5, 9))];
    expect([there.lo, there.hi]).toEqual([-back.hi, -back.lo]);
  });
});

it('draws a difference towards zero with one answer more of each (Agresti & Caffo)', () => {
  const { point, lo, hi } = agrestiCaffo(of(10, 10), of(0, 10));
  expect(point).toBeCloseTo(10 / 12, 12);
  expect((lo + hi) / 2).toBeCloseTo(point, 12);
});

describe('proportionTest', () => {
  it.each([
    [39, 50, 24, 50, 2.8997, 0.0037],
    [24, 50, 39, 50, -2.8997, 0.0037],
    [5, 10, 5, 10, 0, 1],
    [5, 10, 6, 10, 0, 1],
    [5, 10, 50, 101, 0, 1],
  ])('%i of %i against %i of %i', (a, m, b, n, z, p) => {
    const found = proportionTest(of(a, m), of(b, n));
    expect(found?.z).toBeCloseTo(z, 4);
    expect(found?.p).toBeCloseTo(p, 4);
  });

  it('says nothing where there is nothing to compare', () => {
    expect(proportionTest(of(5, 5), of(7, 7))).toBeNull();
    expect(proportionTest(of(0, 5), of(0, 7))).toBeNull();
  });
});
