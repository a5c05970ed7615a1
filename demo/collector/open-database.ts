import sqlite, { type Database, type SQLiteValue } from 'node-sqlite3-wasm';
import { PulseError } from '../../src/base/pulse-error.js';
import { fail, ok, type Result } from '../../src/base/result.js';
import { migrations } from './database-migrations.js';
import { claimDatabase, type Release } from './database-owner.js';
import type { SqlDatabase, SqlSession } from './sql-database.js';
import { sqliteAnswerTables } from './sqlite-answer-tables.js';

/**
 * The write-ahead log, not the rollback journal: this build of SQLite takes its own lock for another process's and so never
 * rolls an interrupted journal back, which leaves a damaged file after a kill. A log is replayed whoever holds the lock. Without
 * shared memory it needs the file for itself. The log and the free pages would tell the order in which answers came: it is
 * emptied often, and freed pages are overwritten.
 */
const opening = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA wal_autocheckpoint = 16;`;

/** One SQLite file. Work on it is done one after the other, with nothing in between. */
export interface SqliteDatabase extends SqlDatabase {
  /** For what only SQLite knows. It is done at once, and must not wait for anything. */
  file<T>(work: (database: Database) => T): Promise<T>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const attempt = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw new PulseError('store-unavailable', reasonOf(error));
  }
};

/** This build of SQLite numbers `$1` by where it stands, and `?1` by its number. */
const numbered = (sql: string): string => sql.replaceAll(/\$(\d+)/g, '?$1');

const sessionOf = (database: Database): SqlSession => ({
  rows: async (sql, values = []) => attempt(() => database.all(numbered(sql), [...values] as SQLiteValue[])),
});

/** All of the changes or none. */
const inTransaction = async <T>(database: Database, work: () => Promise<T>): Promise<T> => {
  attempt(() => database.exec('BEGIN IMMEDIATE'));
  try {
    const outcome = await work();
    attempt(() => database.exec('COMMIT'));
    return outcome;
  } catch (error) {
    // A full disk has already rolled back by itself.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
};

class OpenSqliteDatabase implements SqliteDatabase {
  readonly tables = sqliteAnswerTables;
  readonly #database: Database;
  readonly #release: Release;
  /** Settles when all that was begun is done. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(database: Database, release: Release) {
    this.#database = database;
    this.#release = release;
  }

  read<T>(work: (session: SqlSession) => Promise<T>): Promise<T> {
    return this.#inTurn(() => work(sessionOf(this.#database)));
  }

  transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T> {
    return this.#inTurn(() => inTransaction(this.#database, () => work(sessionOf(this.#database))));
  }

  file<T>(work: (database: Database) => T): Promise<T> {
    return this.#inTurn(async () => attempt(() => work(this.#database)));
  }

  /** Freed pages are overwritten as they are freed. */
  forget(): void {}

  async close(): Promise<void> {
    if (!this.#database.isOpen) return;
    await this.file(database => {
      if (!database.isOpen) return;
      this.#tidy();
      database.close();
    }).finally(this.#release);
  }

  /** There is one connection: whoever looked in the middle of a transaction would see half of it. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Pages are split where answers came in; a rewritten file tells nothing of it. */
  #tidy(): void {
    try {
      this.#database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // On a full disk the file stays as it is; every answer is in it.
    }
  }
}

/** Brings the schema up to date, a step at a time: a kill in between leaves a file that the next start goes on with. */
const migrate = (database: Database): void => {
  const version = Number(database.get('PRAGMA user_version')?.['user_version']);
  if (version > migrations.length) throw new Error('it was written by a newer version of the collector');
  for (const [index, migration] of migrations.slice(version).entries())
    database.exec(`BEGIN IMMEDIATE; ${migration}; PRAGMA user_version = ${version + index + 1}; COMMIT`);
};

/**
 * Opens the SQLite file at `databasePath`, and makes it when it is missing. One process at a time.
 * The error is a sentence for the person who starts the collector.
 */
export const openDatabase = (databasePath: string): Result<SqliteDatabase, string> => {
  const claim = claimDatabase(databasePath);
  if (!claim.ok) return claim;
  let database: Database | undefined;
  try {
    database = new sqlite.Database(databasePath);
    database.exec(opening);
    migrate(database);
    return ok(new OpenSqliteDatabase(database, claim.value));
  } catch (error) {
    // A step that failed is undone by closing.
    if (database?.isOpen) database.close();
    claim.value();
    return fail(`The database ${databasePath} cannot be opened: ${reasonOf(error)}.`);
  }
};
