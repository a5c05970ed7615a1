import { describe, expect, it } from 'vitest';
import { serviceGap, servqualGaps, unweightedGap, weightedGap } from './service-gap.js';

it.each<[number | null, number | null, number | null]>([
  [3, 5, -2],
  [5, 3, 2],
  [null, 3, null],
  [3, null, null],
])('finds %s by %s: %s', (found, measuredBy, gap) => expect(serviceGap(found, measuredBy)).toBe(gap));

describe('servqualGaps', () => {
  it('takes 4, 5, 4, 4 and 5 items', () => {
    const gaps = [1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5];
    expect(servqualGaps(gaps)).toEqual({ tangibles: 1, reliability: 2, responsiveness: 3, assurance: 4, empathy: 5 });
  });

  it('keeps to the half rule', () => {
    const gaps = [-1, -3, null, null, -1, -2, ...Array<null>(16).fill(null)];
    expect(servqualGaps(gaps)).toMatchObject({ tangibles: -2, reliability: null, empathy: null });
  });
});

it.each<[readonly number[], number | null]>([
  [[100, 0], -1],
  [[0, 100], -3],
  [[75, 25], -1.5],
  [[3, 1], -1.5],
  [[0, 0], null],
])('with the weights %j the gaps -1 and -3 come to %s', (weights, expected) => {
  expect(weightedGap([-1, -3], weights)).toBe(expected);
});

it('takes all dimensions as equal without weights', () => {
  expect(unweightedGap([-1, -3, 1])).toBe(-1);
  expect(unweightedGap([])).toBeNull();
});
