import { describe, expect, it } from 'vitest';
import { placeEntry, placeUnder } from './place-entry.js';

describe('placeEntry', () => {
  it.each<[string, number, string]>([
    ['a', 1, 'bac'],
    ['c', 0, 'cab'],
    ['b', 1, 'abc'],
    ['a', -1, 'abc'],
    ['c', 9, 'abc'],
  ])('puts %s to place %i: %s', (entry, place, expected) => {
    expect(placeEntry(['a', 'b', 'c'], entry, place).join('')).toBe(expected);
  });
});

describe('placeUnder', () => {
  it.each([
    [0, 0],
    [29, 0],
    [31, 1],
    [99, 2],
    [500, 2],
  ])('finds at %i the row %i', (y, place) => {
    expect(placeUnder(y, [10, 50, 90])).toBe(place);
  });
});
