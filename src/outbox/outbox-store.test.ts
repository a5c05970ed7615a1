import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemoryStorage } from '../base/memory-storage.js';
import { PulseError } from '../base/pulse-error.js';
import type { OutboxEntry } from './outbox-entry.js';
import { createOutboxStore } from './outbox-store.js';
import { nothingSealed as plain } from './sealed-record.js';

const entry = (id: string, changes: Partial<OutboxEntry> = {}): OutboxEntry => ({
  v: 1,
  id,
  pulse: 'p',
  wave: 'w',
  body: JSON.stringify({ id }),
  destination: { url: '', recipe: 'json', options: { acknowledge: 'status', credentials: 'omit', redirect: 'manual' } },
  createdDay: 0,
  attempts: 0,
  notBefore: 0,
  held: null,
  ...changes,
});
const largeBody = (id: string, bytes: number): string => JSON.stringify({ id, cmt: 'x'.repeat(bytes) });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('createOutboxStore', () => {
  it('keeps one record an entry, beside the records of others', async () => {
    const storage = createMemoryStorage();
    await storage.set('draft', 'x');
    const store = createOutboxStore(storage, plain);
    await store.add(entry('b'));
    await store.add(entry('a'));
    expect((await storage.entries('o:')).map(([key]) => key)).toEqual(['o:a', 'o:b']);
    expect((await store.list()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await store.get('b')).toEqual(entry('b'));
    await store.delete('b');
    expect(await store.get('b')).toBeNull();
  });

  it('keeps the first of two with one id', async () => {
    const store = createOutboxStore(createMemoryStorage(), plain);
    await store.add(entry('a', { attempts: 3 }));
    expect(await store.add(entry('a'))).toEqual({ ok: true, value: null });
    expect(await store.list()).toEqual([entry('a', { attempts: 3 })]);
  });

  it('does not bring back what is gone', async () => {
    const store = createOutboxStore(createMemoryStorage(), plain);
    await store.replace(entry('a', { attempts: 1 }));
    expect(await store.list()).toEqual([]);
    await store.add(entry('a'));
    await store.replace(entry('a', { attempts: 1 }));
    expect(await store.get('a')).toMatchObject({ attempts: 1 });
  });

  it('leaves corrupt and newer records where they are, and lists the others', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const storage = createMemoryStorage();
    const store = createOutboxStore(storage, plain);
    await storage.set('o:bad', { v: 1, id: 'bad' });
    await storage.set('o:new', { v: 2 });
    await store.add(entry('good'));
    expect((await store.list()).map(({ id }) => id)).toEqual(['good']);
    expect((await store.contents()).unreadable).toEqual([{ id: 'bad', value: { v: 1, id: 'bad' } }]);
    expect((await storage.entries('o:')).length).toBe(3);
    expect(warn.mock.calls.flat()).toEqual([
      'ics-pulse: A stored answer cannot be read: o:bad [corrupt-entry]',
      'ics-pulse: A stored answer waits for a newer release: o:new [newer-entry]',
    ]);
  });

  it('lets nothing that cannot be read stand in for an answer', async () => {
    const storage = createMemoryStorage();
    const store = createOutboxStore(storage, plain);
    await storage.set('o:a', 'garbage');
    await store.add(entry('a'));
    expect(await store.get('a')).toEqual(entry('a'));
  });

  it('refuses an entry above 256 KiB', async () => {
    const store = createOutboxStore(createMemoryStorage(), plain);
    const outcome = await store.add(entry('a', { body: largeBody('a', 256 * 1024) }));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'entry-too-large' } });
  });

  it.each([
    ['50 entries', 50, 10],
    ['2 MiB', 8, 255 * 1024],
  ])('refuses the next after %s, and keeps those it has', async (_, count, bytes) => {
    const store = createOutboxStore(createMemoryStorage(), plain);
    for (let position = 0; position < count; position += 1) {
      const id = `id${position}`;
      expect(await store.add(entry(id, { body: largeBody(id, bytes) }))).toMatchObject({ ok: true });
    }
    const outcome = await store.add(entry('next', { body: largeBody('next', bytes) }));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'outbox-full' } });
    expect((await store.list()).length).toBe(count);
    expect(await store.add(entry('id0'))).toMatchObject({ ok: true });
  });

  it('says why the disk refused', async () => {
    const storage = createMemoryStorage();
    storage.update = () => Promise.reject(new PulseError('storage-full', 'No room.'));
    const outcome = await createOutboxStore(storage, plain).add(entry('a'));
    expect(outcome).toEqual({ ok: false, error: { code: 'storage-full', path: [] } });
  });

  it('remembers that an origin was readable', async () => {
    const store = createOutboxStore(createMemoryStorage(), plain);
    const origin = 'https://answers.example';
    expect(await store.wasReadable(origin)).toBe(false);
    await store.noteReadable(origin);
    expect(await store.wasReadable(origin)).toBe(true);
    expect(await store.wasReadable('https://other.example')).toBe(false);
  });
});
