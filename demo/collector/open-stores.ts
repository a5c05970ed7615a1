import type { Result } from '../../src/base/result.js';
import type { AnswerStore } from './answer-store.js';
import type { MessageStore } from './message-store.js';
import { openDatabase } from './open-database.js';
import type { OwnerRecords } from './owner-ledger.js';
import { openPostgres } from './postgres-database.js';
import type { SqlDatabase } from './sql-database.js';
import type { Settings } from './settings.js';
import { createAnswerStore } from './sql-answer-store.js';
import { createMessageStore } from './sql-message-store.js';
import { createOwnerRecords } from './sql-owner-records.js';

export interface Stores {
  /** Closing it closes the database for all. */
  readonly store: AnswerStore;
  readonly messages: MessageStore;
  readonly ledger: OwnerRecords;
}

/** The database that the settings name. The error is a sentence for the person who starts the collector. */
export const openSettled = async ({
  databaseUrl,
  databasePath,
}: Pick<Settings, 'databaseUrl' | 'databasePath'>): Promise<Result<SqlDatabase, string>> =>
  databaseUrl === null ? openDatabase(databasePath) : openPostgres(databaseUrl);

/** All stores over one database. */
export const createStores = (database: SqlDatabase): Stores => ({
  store: createAnswerStore(database),
  messages: createMessageStore(database),
  ledger: createOwnerRecords(database),
});
