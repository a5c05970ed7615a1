import type { Id, ListEntry, Lists } from '../../src/definition/pulse-definition.js';
import type { AnswerStore } from './answer-store.js';
import type { ListSource } from './list-source.js';

/** Lists to judge answers by: today's entries, and every entry that was ever on offer. */
export type KnownLists = () => Promise<Lists>;

/**
 * An answer may wait on a device while its department is renamed or closed; it must not be refused for that. So entries are
 * remembered in the store as soon as they are seen.
 */
export const createKnownLists = (source: ListSource, store: AnswerStore): KnownLists => {
  const remembered = new Map<Id, readonly ListEntry[]>();
  const known = new Map<Id, readonly ListEntry[]>();
  return async () => {
    for (const [id, entries] of Object.entries(source.read())) {
      if (remembered.get(id) === entries) continue;
      await store.rememberList(id, entries);
      const present = new Set(entries.map(entry => entry.id));
      const past = (await store.knownEntries(id)).filter(entry => !present.has(entry.id));
      known.set(id, [...entries, ...past]);
      remembered.set(id, entries);
    }
    return Object.fromEntries(known);
  };
};
