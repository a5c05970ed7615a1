import { describe, expect, it } from 'vitest';
import type { AggregateMeasure } from '../aggregate.js';
import { favourShares, sideOfColumn, toneOfColumn } from './favour-shares.js';

const five: AggregateMeasure = { id: 'q', kind: 'ordinal', codes: [1, 2, 3, 4, 5] };

describe('toneOfColumn', () => {
  it.each([
    [five, 5, [1, 2, 3, 4, 5]],
    [{ ...five, rev: true }, 5, [5, 4, 3, 2, 1]],
    [five, 3, [1, 3, 5]],
    [five, 7, [1, 2, 2, 3, 4, 4, 5]],
    [five, 1, [3]],
  ])('%#: columns run from unfavourable to favourable', (measure, columns, tones) => {
    const found = Array.from({ length: columns }, (_, column) => toneOfColumn(column, measure, columns));
    expect(found).toEqual(tones.map(tone => `diverging-${tone}`));
  });
});

describe('sideOfColumn', () => {
  it.each([
    [5, 'uunff'],
    [3, 'unf'],
    [7, 'uunnnff'],
  ])('of %i columns counts the ends of the scale', (columns, sides) => {
    const found = Array.from({ length: columns }, (_, column) => sideOfColumn(column, five, columns)[0]);
    expect(found.join('')).toBe(sides);
  });
});

describe('favourShares', () => {
  it('gives the share of each side, and the Wilson interval of the favourable one', () => {
    const shares = favourShares(five, { n: 31, dist: [1, 3, 8, 12, 7] });
    expect(shares?.unfavourable).toBeCloseTo(400 / 31);
    expect(shares?.neutral).toBeCloseTo(800 / 31);
    expect(shares?.favourable).toBeCloseTo(1900 / 31);
    expect(shares?.lo).toBeCloseTo(43.82, 1);
    expect(shares?.hi).toBeCloseTo(76.28, 1);
  });

  it('counts the low end of a reversed scale as favourable', () => {
    expect(favourShares({ ...five, rev: true }, { n: 10, dist: [10, 0, 0, 0, 0] })?.favourable).toBe(100);
  });

  it.each([[{ n: 9 }], [{ n: 0, dist: [0, 0, 0] }], [{ n: 5, dist: [5] }]])('%#: is null without sides', figures => {
    expect(favourShares(five, figures)).toBeNull();
  });
});
