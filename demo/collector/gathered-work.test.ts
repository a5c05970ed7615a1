import { setImmediate } from 'node:timers/promises';
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
  it('does together what arrives in one turn, and what arrives meanwhile', async () => {
    const { work, begun, itemsOf } = held(1);
    const outcomes = ['a', 'b'].map(item => work.add(item));
    expect(itemsOf()).toEqual([]);
    await setImmediate();
    expect(itemsOf()).toEqual(['ab']);
    for (const item of ['c', 'd']) {
      outcomes.push(work.add(item));
      await setImmediate();
    }
    expect(itemsOf()).toEqual(['ab']);
    begun[0]?.end();
    expect(await outcomes[0]).toBe('A');
    await setImmediate();
    expect(itemsOf()).toEqual(['ab', 'cd']);
    begun[1]?.end();
    expect(await Promise.all(outcomes)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('does as much at once, and as much together, as it may', async () => {
    const { work, begun, itemsOf } = held(2, 2);
    const outcomes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(item => work.add(item));
    await setImmediate();
    expect(itemsOf()).toEqual(['ab', 'cd']);
    begun[1]?.end();
    await outcomes[3];
    await setImmediate();
    expect(itemsOf()).toEqual(['ab', 'cd', 'ef']);
    begun[2]?.end();
    await outcomes[5];
    await setImmediate();
    expect(itemsOf()).toEqual(['ab', 'cd', 'ef', 'g']);
    begun[0]?.end();
    begun[3]?.end();
    expect((await Promise.all(outcomes)).join('')).toBe('ABCDEFG');
  });

  it('fails a piece as a whole, and goes on with the next', async () => {
    const { work, begun } = held(1);
    const first = work.add('a');
    await setImmediate();
    const second = work.add('b');
    begun[0]?.end(new Error('broken'));
    await expect(first).rejects.toThrow('broken');
    await setImmediate();
    begun[1]?.end();
    expect(await second).toBe('B');
  });

  it('refuses what is too much, and takes more once there is room', async () => {
    const { work, begun, itemsOf } = held(1, 10, 2);
    const taken = ['a', 'b'].map(item => work.add(item));
    await expect(work.add('c')).rejects.toMatchObject({ code: 'store-unavailable' });
    await setImmediate();
    const later = work.add('d');
    begun[0]?.end();
    await Promise.all(taken);
    await setImmediate();
    begun[1]?.end();
    expect(await later).toBe('D');
    expect(itemsOf()).toEqual(['ab', 'd']);
  });
});
