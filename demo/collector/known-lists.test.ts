import { describe, expect, it } from 'vitest';
import type { ListEntry, Lists } from '../../src/definition/pulse-definition.js';
import type { AnswerStore } from './answer-store.js';
import { createKnownLists } from './known-lists.js';

const [it1, it2, desk] = [
  { id: 'it', label: 'IT' },
  { id: 'it', label: 'Technology' },
  { id: 'desk', label: 'Desk' },
];

const setUp = () => {
  const state = { lists: { departments: [it1, desk] } as Lists, nowMs: 50_000, looks: 0, remembered: 0, failures: 0 };
  const remembered = new Map<string, ListEntry>();
  const store: Pick<AnswerStore, 'rememberList' | 'knownEntries'> = {
    async rememberList(_list, entries) {
      state.remembered++;
      if (state.failures-- > 0) throw new Error('The store is away.');
      for (const entry of entries) remembered.set(entry.id, entry);
    },
    knownEntries: async () => [...remembered.values()],
  };
  const source = {
    read() {
      state.looks++;
      return state.lists;
    },
  };
  return { known: createKnownLists(source, store as AnswerStore, () => state.nowMs), state };
};

describe('createKnownLists', () => {
  it('knows what is on offer, and what ever was', async () => {
    const { known, state } = setUp();
    expect(await known.current()).toEqual({ departments: [it1, desk] });
    state.lists = { departments: [it2] };
    expect(await known.current()).toEqual({ departments: [it2, desk] });
  });

  it('is remembered once by many who ask at the same time, and again after a failure', async () => {
    const { known, state } = setUp();
    state.failures = 1;
    const asked = await Promise.allSettled([known.recent(), known.recent(), known.current()]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(state.remembered).toBe(1);
    await Promise.all([known.recent(), known.recent(), known.current()]);
    expect(state.remembered).toBe(2);
  });

  it.each([
    ['not before a second is over', 999, 1],
    ['after a second', 1000, 2],
    ['after the clock was set back', -5000, 2],
  ])('looks again %s', async (_when, laterMs, looks) => {
    const { known, state } = setUp();
    await known.recent();
    state.nowMs += laterMs;
    expect(await known.recent()).toEqual({ departments: [it1, desk] });
    expect(state.looks).toBe(looks);
  });
});
