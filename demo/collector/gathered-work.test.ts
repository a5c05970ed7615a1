import { describe, expect, it } from 'vitest';
import { GatheredWork } from './gathered-work.js';

/** Work that ends when it is told to. */
const held = (atOnce: number, mostTogether = 10, mostWaiting = 100) => {
  const begun: { readonly items: readonly string[]; readonly end: (error?: Error) => void }[] = [];
  const work = new GatheredWork<string, string>({
    work: items =>
      new Promise((resolve, reject) => {
        begun.push({ items, end: error => (error ? reject(error) : resolve(items.map(item => item.toUpperCase()))) });
      }),
    atOnce,
    mostTogether,
    mostWaiting,
  });
  return { work, begun, itemsOf: () => begun.map(({ items }) => items.join('')) };
};

describe('GatheredWork', () => {
  it('begins at once, and does together what arrives meanwhile', async () => {
    const { work, begun, itemsOf } = held(1);
    const outcomes = ['a', 'b', 'c'].map(item => work.add(item));
    expect(itemsOf()).toEqual(['a']);
    begun[0]?.end();
    expect(await outcomes[0]).toBe('A');
    expect(itemsOf()).toEqual(['a', 'bc']);
    begun[1]?.end();
    expect(await Promise.all(outcomes)).toEqual(['A', 'B', 'C']);
  });

  it('does as much at once, and as much together, as it may', async () => {
    const { work, begun, itemsOf } = held(2, 2);
    const outcomes = ['a', 'b', 'c', 'd', 'e', 'f'].map(item => work.add(item));
    expect(itemsOf()).toEqual(['a', 'b']);
    begun[1]?.end();
    await outcomes[1];
    expect(itemsOf()).toEqual(['a', 'b', 'cd']);
    begun[2]?.end();
    await outcomes[3];
    expect(itemsOf()).toEqual(['a', 'b', 'cd', 'ef']);
    begun[0]?.end();
    begun[3]?.end();
    expect((await Promise.all(outcomes)).join('')).toBe('ABCDEF');
  });

  it('fails a piece as a whole, and goes on with the next', async () => {
    const { work, begun } = held(1);
    const [first, second] = [work.add('a'), work.add('b')];
    begun[0]?.end(new Error('broken'));
    await expect(first).rejects.toThrow('broken');
    begun[1]?.end();
    expect(await second).toBe('B');
  });

  it('refuses what is too much, and takes more once there is room', async () => {
    const { work, begun } = held(1, 10, 2);
    const taken = ['a', 'b', 'c'].map(item => work.add(item));
    await expect(work.add('d')).rejects.toMatchObject({ code: 'store-unavailable' });
    begun[0]?.end();
    await taken[0];
    const later = work.add('e');
    begun[1]?.end();
    await Promise.all(taken);
    begun[2]?.end();
    expect(await later).toBe('E');
  });
});
