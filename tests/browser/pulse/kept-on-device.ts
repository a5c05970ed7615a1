/** All that the device keeps for this origin, as text; what is encrypted stands without its content. */
export const keptOnDevice = async (): Promise<string> => {
  const found: unknown[] = [];
  const whenDone = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not read'));
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await whenDone(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const place = database.transaction(store).objectStore(store);
      found.push(name, store, await whenDone(place.getAllKeys()), await whenDone(place.getAll()));
    }
    database.close();
  }
  return JSON.stringify(found);
};
