import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { batchStoreContract } from '../../tests/contract/batch-store-contract.js';
import type { AnswerStore } from './answer-store.js';
import { migrations } from './database-migrations.js';
import { openDatabase } from './open-database.js';
import { createAnswerStore } from './sql-answer-store.js';

const opened = (path: string): AnswerStore => {
  const database = openDatabase(path);
  if (!database.ok) throw new Error(database.error);
  return createAnswerStore(database.value);
};

batchStoreContract('SQLite file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'batch-store-'));
  return {
    open: async () => opened(join(folder, 'pulse.sqlite')),
    dispose: async () => rmSync(folder, { recursive: true }),
  };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'batch-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('takes answers over from a file of the first schema, all of them waiting', async () => {
  const path = join(folder, 'pulse.sqlite');
  const file = new sqlite.Database(path);
  file.exec(migrations[0] ?? '');
  for (const id of ['b', 'a', 'c']) {
    file.run('INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?)', [id, 'lunch', '2026-11', 'd', 'c', `"${id}"`]);
  }
  file.close();
  const store = opened(path);
  expect(await store.batches.waves('lunch')).toEqual([{ id: '2026-11', waiting: 3, batchSizes: [], isClosed: false }]);
  expect(await store.bodies('lunch', '2026-11')).toEqual(['"a"', '"b"', '"c"']);
  const again = { id: 'a', pulse: 'lunch', wave: '2026-12', definition: 'd', content: 'c', body: '' };
  expect([await store.accept(again), await store.accept({ ...again, content: 'other' })]).toEqual([
    'duplicate',
    'conflict',
  ]);
  await store.close();
});

it('keeps which batch an answer is in, and nothing that tells an order within it', async () => {
  const write = async (name: string, ids: readonly string[]): Promise<Buffer> => {
    const path = join(folder, `${name}.sqlite`);
    const store = opened(path);
    for (const [index, id] of ids.entries()) {
      await store.accept({ id, pulse: 'p', wave: 'w', definition: 'd', content: 'c', body: `"${id.repeat(50)}"` });
      if (index === 119) await store.batches.publish('p', 'w', () => ({ isBatchDue: true, isClosed: false }));
    }
    await store.batches.publish('p', 'w', () => ({ isBatchDue: true, isClosed: true }));
    await store.close();
    // The first hundred bytes are the header, with a counter of changes.
    return readFileSync(path).subarray(100);
  };
  const ids = Array.from({ length: 200 }, (_, index) => ((index * 7919) % 65536).toString(16).padStart(4, '0'));
  const sorted = [...ids.slice(0, 120).sort(), ...ids.slice(120).sort()];
  expect((await write('arrived', ids)).equals(await write('sorted', sorted))).toBe(true);
  expect((await write('other', [...ids].sort())).equals(await write('sorted', sorted))).toBe(false);
});
