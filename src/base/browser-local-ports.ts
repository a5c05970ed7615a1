import { get, promisifyRequest } from 'idb-keyval';
import { createDatabase } from './browser-database.js';
import { createMemoryStorage } from './memory-storage.js';
import type { Clock, LocalPorts, Random, Storage } from './ports.js';
import { PulseError } from './pulse-error.js';
import { warnOnce } from './warn.js';

/** The ports of a browser page that stay on the device. Nothing is opened before it is used. */
export const createLocalPorts = (): LocalPorts => ({
  clock,
  random,
  storage: createBrowserStorage(),
  tabs: createTabs(),
});

const clock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  after(delayMs, work) {
    const timer = setTimeout(work, delayMs);
    return () => clearTimeout(timer);
  },
};

// `getRandomValues` alone: `randomUUID` is missing on plain-HTTP pages.
const random: Random = {
  unit: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
  hex: byteCount =>
    Array.from(crypto.getRandomValues(new Uint8Array(byteCount)), byte => byte.toString(16).padStart(2, '0')).join(''),
};

const createTabs = (): LocalPorts['tabs'] => {
  let channel: BroadcastChannel | undefined;
  const join = (): BroadcastChannel | undefined =>
    (channel ??= typeof BroadcastChannel === 'function' ? new BroadcastChannel('ics-pulse') : undefined);
  return {
    announce: news => join()?.postMessage(news),
    onAnnounced(work) {
      const joined = join();
      const hear = (event: MessageEvent<unknown>): void => work(event.data);
      joined?.addEventListener('message', hear);
      return () => joined?.removeEventListener('message', hear);
    },
  };
};

type Records = Pick<Storage, 'get' | 'entries' | 'update'>;

/** IndexedDB, or memory when it throws, is missing, or does not open in time; decided at the first use, for good. */
const createBrowserStorage = (): Storage => {
  let decision: Promise<Records> | undefined;
  let persistence: Storage['persistence'] = 'disk';
  const decide = async (): Promise<Records> => {
    try {
      // Reading the global already throws in a sandboxed frame.
      const storage = createDiskStorage(indexedDB);
      await storage.get('');
      return storage;
    } catch {
      persistence = 'memory';
      warnOnce('storage-unavailable', 'The browser refuses storage. Answers are kept until this page is closed.');
      return createMemoryStorage();
    }
  };
  const use = async <T>(work: (records: Records) => Promise<T>): Promise<T> => {
    const records = await (decision ??= decide());
    return work(records).catch((error: unknown) => {
      throw coded(error);
    });
  };
  const update: Storage['update'] = (key, change) => use(records => records.update(key, change));
  return {
    get persistence() {
      return persistence;
    },
    get: key => use(records => records.get(key)),
    set: (key, value) => update(key, () => value),
    delete: key => update(key, () => undefined),
    entries: prefix => use(records => records.entries(prefix)),
    update,
  };
};

const createDiskStorage = (factory: IDBFactory): Records => {
  const store = createDatabase(factory);
  return {
    get: key => get<unknown>(key, store),
    entries: prefix => store('readonly', records => entriesOf(records, prefix)),
    update: (key, change) => store('readwrite', records => updateIn(records, key, change)),
  };
};

const entriesOf = async (records: IDBObjectStore, prefix: string): Promise<(readonly [string, unknown])[]> => {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const [keys, values] = await Promise.all([
    promisifyRequest(records.getAllKeys(range)),
    promisifyRequest<unknown[]>(records.getAll(range)),
  ]);
  return keys.map((key, position) => [key as string, values[position]] as const);
};

// Not idb-keyval's `update`: that one cannot delete.
const updateIn = (records: IDBObjectStore, key: string, change: (value: unknown) => unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    const reading = records.get(key) as IDBRequest<unknown>;
    reading.onsuccess = () => {
      const value = change(reading.result);
      // A change that changed nothing costs no write.
      if (value === reading.result) return;
      if (value === undefined) records.delete(key);
      else records.put(value, key);
    };
    promisifyRequest(records.transaction).then(resolve, reject);
  });

const coded = (error: unknown): PulseError =>
  error instanceof PulseError
    ? error
    : new PulseError(
        error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storage-full' : 'storage-unavailable',
        String(error),
      );
