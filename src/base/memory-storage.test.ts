import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from './memory-storage.js';

describe('createMemoryStorage', () => {
  it('says that it is memory', () => {
    expect(createMemoryStorage().persistence).toBe('memory');
  });

  it('keeps copies', async () => {
    const storage = createMemoryStorage();
    const value = { list: [1] };
    await storage.set('a', value);
    value.list.push(2);
    expect(await storage.get('a')).toEqual({ list: [1] });
    ((await storage.get('a')) as typeof value).list.push(3);
    expect(await storage.get('a')).toEqual({ list: [1] });
  });

  it('lists by prefix in key order', async () => {
    const storage = createMemoryStorage();
    for (const key of ['o:b', 'p:a', 'o:a', 'o']) await storage.set(key, key);
    expect(await storage.entries('o:')).toEqual([
      ['o:a', 'o:a'],
      ['o:b', 'o:b'],
    ]);
  });

  it('changes one record at a time; undefined deletes', async () => {
    const storage = createMemoryStorage();
    const increase = (value: unknown): number => Number(value ?? 0) + 1;
    await Promise.all([storage.update('n', increase), storage.update('n', increase)]);
    expect(await storage.get('n')).toBe(2);
    await storage.update('n', () => undefined);
    expect(await storage.entries('')).toEqual([]);
    await storage.set('n', 1);
    await storage.delete('n');
    expect(await storage.get('n')).toBeUndefined();
  });
});
