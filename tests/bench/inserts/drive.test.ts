import { describe, expect, it } from 'vitest';
import { drive, percentile } from './drive.js';

describe('percentile', () => {
  it.each([
    [[3, 1, 2], 0.99, 3],
    [Array.from({ length: 200 }, (_, index) => 200 - index), 0.99, 198],
    [[5], 0.5, 5],
    [[], 0.99, 0],
  ])('of %j at %d', (values, share, expected) => expect(percentile(values, share)).toBe(expected));
});

describe('drive', () => {
  it('does each piece once, and no more at once than asked', async () => {
    const done: number[] = [];
    let [underWay, most] = [0, 0];
    const pace = await drive([...Array(20).keys()], 4, async piece => {
      most = Math.max(most, ++underWay);
      await new Promise(resolve => setImmediate(resolve));
      underWay--;
      done.push(piece);
    });
    expect([most, done.sort((one, other) => one - other)]).toEqual([4, [...Array(20).keys()]]);
    expect(pace.perSecond).toBeGreaterThan(0);
  });
});
