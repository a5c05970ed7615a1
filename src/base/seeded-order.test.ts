import { describe, expect, it } from 'vitest';
import { seededOrder, seededRank } from './seeded-order.js';

describe('seededOrder', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

  it('is the same for the same seed and keeps every item', () => {
    expect(seededOrder(letters, 7)).toEqual(seededOrder(letters, 7));
    expect([...seededOrder(letters, 7)].sort()).toEqual(letters);
  });

  it('does not depend on the order the items come in', () => {
    expect(seededOrder([...letters].reverse(), 7)).toEqual(seededOrder(letters, 7));
  });

  it('puts each item first about equally often, for seeds that lie close together too', () => {
    const firsts = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed++) {
      const first = seededOrder(letters, seed)[0]!;
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    for (const letter of letters) expect(Math.abs((firsts.get(letter) ?? 0) - 1000)).toBeLessThan(150);
  });

  it('ranks below 2^32', () => {
    for (const text of ['', 'x', 'ä'.repeat(100)])
      expect(seededRank(text, 1)).toSatisfy((n: number) => n >= 0 && n < 2 ** 32);
  });
});
