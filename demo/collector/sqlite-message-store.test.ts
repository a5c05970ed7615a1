import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageStoreContract } from '../../tests/contract/message-store-contract.js';
import { openDatabase, type CollectorDatabase } from './open-database.js';
import { createSqliteAnswerStore } from './sqlite-answer-store.js';
import { createSqliteMessageStore } from './sqlite-message-store.js';

messageStoreContract('SQLite file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'message-store-'));
  let database: CollectorDatabase | undefined;
  return {
    async open() {
      const opened = openDatabase(join(folder, 'pulse.sqlite'));
      if (!opened.ok) throw new Error(opened.error);
      database = opened.value;
      return { answers: createSqliteAnswerStore(database), messages: createSqliteMessageStore(database) };
    },
    deleteAnswer: async id => database?.transaction(file => void file.run('DELETE FROM answers WHERE id = ?', [id])),
    dispose: async () => rmSync(folder, { recursive: true }),
  };
});
