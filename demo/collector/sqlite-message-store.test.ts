import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageStoreContract } from '../../tests/contract/message-store-contract.js';
import { openDatabase } from './open-database.js';
import { createAnswerStore } from './sql-answer-store.js';
import { createMessageStore } from './sql-message-store.js';

messageStoreContract('SQLite file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'message-store-'));
  return {
    async open() {
      const opened = openDatabase(join(folder, 'pulse.sqlite'));
      if (!opened.ok) throw new Error(opened.error);
      return { answers: createAnswerStore(opened.value), messages: createMessageStore(opened.value) };
    },
    dispose: async () => rmSync(folder, { recursive: true }),
  };
});
