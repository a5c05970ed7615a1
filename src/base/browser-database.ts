import { PulseError } from './pulse-error.js';

const databaseName = 'ics-pulse';
const storeName = 'records';
const openPatienceMs = 5_000;

/** What idb-keyval takes as its store: one transaction around `use`. */
export type UseStore = <T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => T | PromiseLike<T>) => Promise<T>;

/**
 * The package's own database. Commits are strict, a deletion or upgrade from another tab is never blocked, and a
 * connection that the browser closed (sleep, cleared site data) is opened anew: it may still be at that, so not once only.
 */
export const createDatabase = (factory: IDBFactory): UseStore => {
  let connection: Promise<IDBDatabase> | undefined;
  const forget = (): void => {
    connection = undefined;
  };
  const connect = (): Promise<IDBDatabase> => {
    if (!connection) {
      connection = open(factory, forget);
      connection.catch(forget);
    }
    return connection;
  };

  return async (mode, use) => {
    const attempt = async () => {
      const database = await connect();
      return use(database.transaction(storeName, mode, { durability: 'strict' }).objectStore(storeName));
    };
    for (const pauseMs of pausesMs) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof DOMException) || !wasClosed.test(error.name)) throw error;
        forget();
        await new Promise(resume => setTimeout(resume, pauseMs));
      }
    }
    return attempt();
  };
};

const pausesMs = [0, 100, 400, 1_500];

// Closed before the transaction began, or during it, and nothing was written; or not to be opened while data is cleared.
const wasClosed = /^(InvalidState|Abort|Unknown)Error$/;

// No version: a database that a newer release has upgraded stays readable.
const open = (factory: IDBFactory, forget: () => void): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = factory.open(databaseName);
    let isLate = false;
    const giveUp = (): void => {
      isLate = true;
      reject(new PulseError('storage-unavailable', 'The database does not open.'));
    };
    const patience = setTimeout(giveUp, openPatienceMs);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(storeName);
    };
    request.onerror = () => reject(request.error!);
    request.onsuccess = () => {
      clearTimeout(patience);
      const database = request.result;
      const close = (): void => {
        database.close();
        forget();
      };
      database.onclose = forget;
      database.onversionchange = close;
      if (isLate) close();
      else resolve(database);
    };
  });
