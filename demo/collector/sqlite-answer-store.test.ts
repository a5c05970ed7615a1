import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerStoreContract } from '../../tests/contract/answer-store-contract.js';
import type { AnswerStore } from './answer-store.js';
import { openDatabase } from './open-database.js';
import { createAnswerStore } from './sql-answer-store.js';

const opened = (path: string): AnswerStore => {
  const database = openDatabase(path);
  if (!database.ok) throw new Error(database.error);
  return createAnswerStore(database.value);
};

answerStoreContract('SQLite file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'answer-store-'));
  return {
    open: async () => opened(join(folder, 'new', 'pulse.sqlite')),
    dispose: async () => rmSync(folder, { recursive: true }),
  };
});

describe('a SQLite file of answers', () => {
  it('leaves one file behind, with nothing in it that tells the order of the answers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'answer-store-'));
    const write = async (name: string, ids: readonly string[]): Promise<Buffer> => {
      const store = opened(join(folder, name, 'pulse.sqlite'));
      for (const id of ids) {
        await store.accept({ id, pulse: 'p', wave: 'w', definition: 'd', content: 'c', body: id.repeat(50) });
      }
      await store.close();
      // The first hundred bytes are the header, with a counter of changes.
      return readFileSync(join(folder, name, 'pulse.sqlite')).subarray(100);
    };
    const ids = Array.from({ length: 200 }, (_, index) => ((index * 7919) % 65536).toString(16).padStart(4, '0'));
    const arrived = await write('arrived', ids);
    const sorted = await write('sorted', [...ids].sort());
    expect(arrived.equals(sorted)).toBe(true);
    expect(readdirSync(join(folder, 'arrived'))).toEqual(['pulse.sqlite']);
    rmSync(folder, { recursive: true });
  });
});
