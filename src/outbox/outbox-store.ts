import type { Issue } from '../base/issue.js';
import { isJsonObject } from '../base/json.js';
import type { Storage } from '../base/ports.js';
import { PulseError } from '../base/pulse-error.js';
import { fail, ok, type Result } from '../base/result.js';
import { warnOnce } from '../base/warn.js';
import { entryBytes, parseRecord, type OutboxEntry, type OutboxRecord } from './outbox-entry.js';
import { openRecord, replaced, type Sealing } from './sealed-record.js';
import { createShelf, entryPrefix as prefix, type Shelf } from './shelf.js';

const originPrefix = 'r:';
const limits = { entryBytes: 256 * 1024, entries: 50, totalBytes: 2 * 1024 * 1024 };

/** A record that lies where an answer should, and cannot be read as one. It is left as it is until a person discards it. */
export interface UnreadableRecord {
  readonly id: string;
  /** What is left of it. */
  readonly value: unknown;
}

/** All that is stored, but for what a newer release has written. */
export interface OutboxContents {
  readonly entries: readonly OutboxEntry[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** The queue: one record an entry. Nothing of it is kept in memory, but for what must not lie on a shared computer. */
export interface OutboxStore {
  /** Where the last entry was put. */
  readonly persistence: Storage['persistence'];
  /** Everything at one moment. A record that cannot be read is named in the console, and keeps no other from being sent. */
  contents(): Promise<OutboxContents>;
  /** All readable entries. */
  list(): Promise<readonly OutboxEntry[]>;
  get(id: string): Promise<OutboxEntry | null>;
  /** Resolves when it is on disk. Fails with `entry-too-large`, `outbox-full`, `storage-full` or `storage-unavailable`. */
  add(entry: OutboxEntry): Promise<Result<null, Issue>>;
  delete(id: string): Promise<void>;
  /** Replaces an entry that is still there; one that another tab has delivered does not come back. */
  replace(entry: OutboxEntry): Promise<void>;
  /** Remembers that a reply of another origin could be read. It says nothing about whether answers may go there. */
  noteReadable(origin: string): Promise<void>;
  wasReadable(origin: string): Promise<boolean>;
}

type ParseStored = (id: string, value: unknown) => Promise<OutboxRecord>;

const contentsOf = async (shelf: Shelf, parsed: ParseStored): Promise<OutboxContents> => {
  const entries: OutboxEntry[] = [];
  const unreadable: UnreadableRecord[] = [];
  for (const [key, value] of await shelf.entries()) {
    const id = key.slice(prefix.length);
    const record = await parsed(id, value);
    if (record.kind === 'entry') entries.push(record.entry);
    if (record.kind === 'corrupt') unreadable.push({ id, value });
  }
  return { entries, unreadable };
};

export const createOutboxStore = (storage: Storage, sealing: Sealing): OutboxStore => {
  const shelf = createShelf(storage, sealing);
  const parsed: ParseStored = async (id, value) => parse(id, await openRecord(id, value, sealing));
  const contents = (): Promise<OutboxContents> => contentsOf(shelf, parsed);
  const list = async (): Promise<readonly OutboxEntry[]> => (await contents()).entries;
  return {
    get persistence() {
      return shelf.persistence;
    },
    contents,
    list,
    async get(id) {
      const value = await shelf.get(id);
      const record = value === undefined ? null : await parsed(id, value);
      return record?.kind === 'entry' ? record.entry : null;
    },
    async add(entry) {
      try {
        const issue = exceeded(entry, await list());
        if (issue) return fail(issue);
        await shelf.put(entry);
        return ok(null);
      } catch (error) {
        if (!(error instanceof PulseError)) throw error;
        return fail({ code: error.code, path: [] });
      }
    },
    delete: id => shelf.delete(id),
    replace: entry => shelf.update(entry.id, existing => replaced(existing, entry)),
    ...createOrigins(storage),
  };
};

const createOrigins = (storage: Storage): Pick<OutboxStore, 'noteReadable' | 'wasReadable'> => ({
  noteReadable: origin => storage.update(originPrefix + origin, () => ({ readable: true })),
  async wasReadable(origin) {
    const known = await storage.get(originPrefix + origin);
    return isJsonObject(known) && known['readable'] === true;
  },
});

const parse = (id: string, value: unknown): OutboxRecord => {
  const record = parseRecord(id, value);
  const { kind } = record;
  const what = kind === 'newer' ? 'waits for a newer release' : 'cannot be read';
  if (kind !== 'entry') warnOnce(`${kind}-entry`, `A stored answer ${what}: ${prefix}${id}`);
  return record;
};

const exceeded = (entry: OutboxEntry, others: readonly OutboxEntry[]): Issue | null => {
  if (others.some(({ id }) => id === entry.id)) return null;
  const bytes = entryBytes(entry);
  if (bytes > limits.entryBytes) {
    return { code: 'entry-too-large', path: [] };
  }
  const totalBytes = others.reduce((sum, other) => sum + entryBytes(other), bytes);
  return others.length >= limits.entries || totalBytes > limits.totalBytes ? { code: 'outbox-full', path: [] } : null;
};
