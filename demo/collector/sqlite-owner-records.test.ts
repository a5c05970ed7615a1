import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownerRecordsContract } from '../../tests/contract/owner-records-contract.js';
import { openDatabase, type SqliteDatabase } from './open-database.js';
import { createOwnerRecords } from './sql-owner-records.js';

ownerRecordsContract('SQLite file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'owner-records-'));
  let database: SqliteDatabase | undefined;
  return {
    async open() {
      const opened = openDatabase(join(folder, 'pulse.sqlite'));
      if (!opened.ok) throw new Error(opened.error);
      database = opened.value;
      return createOwnerRecords(database);
    },
    close: async () => database?.close(),
    dispose: async () => rmSync(folder, { recursive: true }),
  };
});
