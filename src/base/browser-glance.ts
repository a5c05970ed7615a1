/** What a page whose pulse is not due needs to know of the device. */
export interface Glance {
  /** Whether an earlier page left answers that wait to be sent. */
  readonly isWaiting: boolean;
  /** What lies under the key that was asked for; undefined where nothing does. */
  readonly value: unknown;
}

const read = (database: IDBDatabase, key: string, see: (glance: Glance) => void, seeNothing: () => void): void => {
  const transaction = database.transaction('records');
  const records = transaction.objectStore('records');
  const count = records.count(IDBKeyRange.bound('o:', 'o;'));
  const reading: IDBRequest<unknown> = records.get(key);
  transaction.oncomplete = () => see({ isWaiting: count.result > 0, value: reading.result });
  transaction.onabort = seeNothing;
};

/** WebKit can keep every page of an origin waiting for one that was left in the middle of a write. */
const patienceMs = 1_000;

/**
 * Looks without the outbox and without the log, so that such a page need not load them; creates nothing. Sees nothing where
 * storage is refused, does not answer within a second, or was given another shape by a newer version.
 */
export const glanceAtDevice = (key: string): Promise<Glance> =>
  new Promise(resolve => {
    const seeNothing = (): void => resolve({ isWaiting: false, value: undefined });
    setTimeout(seeNothing, patienceMs);
    try {
      const request = indexedDB.open('ics-pulse');
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onerror = seeNothing;
      request.onsuccess = () => {
        try {
          read(request.result, key, resolve, seeNothing);
        } catch {
          seeNothing();
        }
        request.result.close();
      };
    } catch {
      seeNothing();
    }
  });
