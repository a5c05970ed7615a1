/** All that the database of this origin holds, as somebody with the browser's tools would see it. Sent into the page as text. */
export const readDatabase = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('ics-pulse');
    opening.onerror = () => reject(new Error('not opened'));
    opening.onsuccess = () => {
      const records = opening.result.transaction('records').objectStore('records');
      const keys = records.getAllKeys();
      const values = records.getAll();
      values.onsuccess = () => {
        const asText = (_: string, value: unknown): unknown =>
          value instanceof Uint8Array ? `sealed ${new TextDecoder('latin1').decode(value)}` : value;
        resolve(JSON.stringify([keys.result, values.result], asText));
        opening.result.close();
      };
    };
  });
