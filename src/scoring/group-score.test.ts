import { describe, expect, it } from 'vitest';
import { groupScore, meanOfItemMeans, scoreOfDistribution } from './group-score.js';

it.each<[readonly (number | null)[], number | null]>([
  [[100, 0, 50], 50],
  [[100, null, 50], 75],
  [[null], null],
  [[], null],
])('the group of %j scores %s', (persons, expected) => expect(groupScore(persons)).toBe(expected));

it.each<[readonly number[], number | null]>([
  [[1, 0, 3], 75],
  [[0, 0, 0], null],
  [[0, 7, 0], 50],
])('the distribution %j on 0, 50, 100 scores %s', (counts, expected) => {
  expect(scoreOfDistribution([0, 50, 100], counts)).toBe(expected);
});

describe('meanOfItemMeans', () => {
  it('weighs an item that was drawn more often no more', () => {
    expect(meanOfItemMeans([[100], [0, 0, 0]])).toBe(50);
  });

  it('says nothing with an item that nobody was asked, or without items', () => {
    expect(meanOfItemMeans([[100], []])).toBeNull();
    expect(meanOfItemMeans([])).toBeNull();
  });
});
