/**
 * Whether an earlier page left answers that wait to be sent. Looks without the outbox, so that a page whose pulse is not due
 * need not load it; creates nothing. False where storage is refused.
 */
export const hasWaitingEntries = (): Promise<boolean> =>
  new Promise(resolve => {
    const no = (): void => resolve(false);
    try {
      const request = indexedDB.open('ics-pulse');
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onerror = no;
      request.onsuccess = () => {
        const database = request.result;
        const count = database.transaction('records').objectStore('records').count(IDBKeyRange.bound('o:', 'o;'));
        count.onsuccess = () => resolve(count.result > 0);
        count.onerror = no;
        database.close();
      };
    } catch {
      no();
    }
  });
