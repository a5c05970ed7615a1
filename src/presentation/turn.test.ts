import { describe, expect, it } from 'vitest';
import { createTurns, pageTurns, type Turns } from './turn.js';

/** Takers by name, in the order in which they had their turn. */
const queueOf = (turns: Turns) => {
  const served: string[] = [];
  const releases = new Map<string, () => void>();
  return {
    served,
    take: async (name: string, signal?: AbortSignal): Promise<void> => {
      releases.set(name, await turns.take(signal));
      served.push(name);
    },
    async release(name: string): Promise<void> {
      releases.get(name)!();
      await Promise.resolve().then(() => undefined);
    },
  };
};

const soon = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

describe('createTurns', () => {
  it.each([
    ['one taker', ['a'], [], ['a']],
    ['the second waits', ['a', 'b'], [], ['a']],
    ['the second follows', ['a', 'b'], ['a'], ['a', 'b']],
    ['first come, first served', ['a', 'b', 'c'], ['a', 'b'], ['a', 'b', 'c']],
    ['a release counts once', ['a', 'b', 'c'], ['a', 'a', 'a'], ['a', 'b']],
    ['all are served', ['a', 'b', 'c'], ['a', 'b', 'c'], ['a', 'b', 'c']],
  ])('%s', async (_, takers, released, served) => {
    const queue = queueOf(createTurns());
    for (const name of takers) void queue.take(name);
    await soon();
    for (const name of released) await queue.release(name);
    await soon();
    expect(queue.served).toEqual(served);
  });

  it('is free again after everybody has released', async () => {
    const queue = queueOf(createTurns());
    await queue.take('a');
    await queue.release('a');
    await queue.take('b');
    expect(queue.served).toEqual(['a', 'b']);
  });

  it('forgets a taker that goes away while it waits', async () => {
    const queue = queueOf(createTurns());
    const leaving = new AbortController();
    await queue.take('a');
    const left = queue.take('b', leaving.signal);
    void queue.take('c');
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await queue.release('a');
    await soon();
    expect(queue.served).toEqual(['a', 'c']);
  });

  it('takes nobody in who has gone already', async () => {
    const queue = queueOf(createTurns());
    await expect(queue.take('a', AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    await queue.take('b');
    expect(queue.served).toEqual(['b']);
  });

  it('leaves the turn to its taker when the signal aborts after it', async () => {
    const queue = queueOf(createTurns());
    const late = new AbortController();
    await queue.take('a', late.signal);
    void queue.take('b');
    late.abort();
    await soon();
    expect(queue.served).toEqual(['a']);
    await queue.release('a');
    await soon();
    expect(queue.served).toEqual(['a', 'b']);
  });
});

describe('pageTurns', () => {
  it('is one queue, also for a second copy of the package', () => {
    expect(pageTurns()).toBe(pageTurns());
    expect(Reflect.get(globalThis, Symbol.for('ics-pulse-turns'))).toBe(pageTurns());
  });
});
