import type { Id, ListEntry, Lists } from '../../src/definition/pulse-definition.js';
import type { AnswerStore } from './answer-store.js';
import type { ListSource } from './list-source.js';

/** Lists to judge answers by: today's entries, and every entry that was ever on offer. */
export interface KnownLists {
  /** As they are at this moment. */
  current(): Promise<Lists>;
  /** As they were a second ago at most: to look at the files for each answer costs more than to judge it. */
  recent(): Promise<Lists>;
}

const recentMs = 1000;

/**
 * An answer may wait on a device while its department is renamed or closed; it must not be refused for that. So entries are
 * remembered in the store as soon as they are seen.
 */
export const createKnownLists = (source: ListSource, store: AnswerStore, nowMs: () => number): KnownLists => {
  /** The latest entries of each list, and when they are remembered: one time for all who ask meanwhile. */
  const remembered = new Map<Id, { readonly entries: readonly ListEntry[]; readonly done: Promise<void> }>();
  const known = new Map<Id, readonly ListEntry[]>();
  let latest: { readonly lists: Lists; readonly readAtMs: number } | undefined;
  const remember = async (id: Id, entries: readonly ListEntry[]): Promise<void> => {
    await store.rememberList(id, entries);
    const present = new Set(entries.map(entry => entry.id));
    const past = (await store.knownEntries(id)).filter(entry => !present.has(entry.id));
    known.set(id, [...entries, ...past]);
  };
  const rememberOnce = (id: Id, entries: readonly ListEntry[]): Promise<void> => {
    const before = remembered.get(id);
    if (before?.entries === entries) return before.done;
    const begun = { entries, done: remember(id, entries) };
    remembered.set(id, begun);
    begun.done.catch(() => {
      if (remembered.get(id) === begun) remembered.delete(id);
    });
    return begun.done;
  };
  const current = async (): Promise<Lists> => {
    const readAtMs = nowMs();
    for (const [id, entries] of Object.entries(source.read())) await rememberOnce(id, entries);
    const lists = Object.fromEntries(known);
    latest = { lists, readAtMs };
    return lists;
  };
  return {
    current,
    // A clock that was set back says nothing of a second.
    recent: async () =>
      latest !== undefined && Math.abs(nowMs() - latest.readAtMs) < recentMs ? latest.lists : current(),
  };
};
