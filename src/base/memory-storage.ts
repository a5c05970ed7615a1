import type { Storage } from './ports.js';

/** Records that live as long as the page. Values are copied on the way in and out, as a disk would do it. */
export const createMemoryStorage = (): Storage => {
  const records = new Map<string, unknown>();
  const write = (key: string, value: unknown): void => {
    if (value === undefined) records.delete(key);
    else records.set(key, structuredClone(value));
  };
  return {
    persistence: 'memory',
    get: async key => structuredClone(records.get(key)),
    set: async (key, value) => write(key, value),
    delete: async key => write(key, undefined),
    entries: async prefix =>
      [...records]
        .filter(([key]) => key.startsWith(prefix))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => [key, structuredClone(value)] as const),
    update: async (key, change) => write(key, change(structuredClone(records.get(key)))),
  };
};
