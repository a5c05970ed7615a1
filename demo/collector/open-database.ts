import sqlite, { type Database, type QueryResult } from 'node-sqlite3-wasm';
import { PulseError } from '../../src/base/pulse-error.js';
import { fail, ok, type Result } from '../../src/base/result.js';
import { migrations } from './database-migrations.js';
import { claimDatabase, type Release } from './database-owner.js';

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

/**
 * One SQLite file that several stores share. Work is done at once and by nobody else in between; it must not wait for anything.
 * Every method rejects with a `PulseError` of code `store-unavailable` when the file cannot do its work.
 */
export interface CollectorDatabase {
  /** For looks that change nothing. */
  read<T>(work: (database: Database) => T): Promise<T>;
  /** All of the changes, on disk when it resolves, or none. */
  transaction<T>(work: (database: Database) => T): Promise<T>;
  /** Closes the file for all stores; again changes nothing. */
  close(): Promise<void>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** All of the changes or none. */
const inTransaction = <T>(database: Database, work: (database: Database) => T): T => {
  database.exec('BEGIN IMMEDIATE');
  try {
    const outcome = work(database);
    database.exec('COMMIT');
    return outcome;
  } catch (error) {
    // A full disk has already rolled back by itself.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
};

class SqliteDatabase implements CollectorDatabase {
  readonly #database: Database;
  readonly #release: Release;

  constructor(database: Database, release: Release) {
    this.#database = database;
    this.#release = release;
  }

  async read<T>(work: (database: Database) => T): Promise<T> {
    try {
      return work(this.#database);
    } catch (error) {
      throw new PulseError('store-unavailable', reasonOf(error));
    }
  }

  transaction<T>(work: (database: Database) => T): Promise<T> {
    return this.read(database => inTransaction(database, work));
  }

  async close(): Promise<void> {
    if (!this.#database.isOpen) return;
    await this.read(database => {
      this.#tidy();
      database.close();
    }).finally(this.#release);
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
  migrations.slice(version).forEach((migration, index) => {
    inTransaction(database, () => {
      database.exec(migration);
      database.exec(`PRAGMA user_version = ${version + index + 1}`);
    });
  });
};

/**
 * Opens the SQLite file at `databasePath`, and makes it when it is missing. One process at a time.
 * The error is a sentence for the person who starts the collector.
 */
export const openDatabase = (databasePath: string): Result<CollectorDatabase, string> => {
  const claim = claimDatabase(databasePath);
  if (!claim.ok) return claim;
  let database: Database | undefined;
  try {
    database = new sqlite.Database(databasePath);
    database.exec(opening);
    migrate(database);
    return ok(new SqliteDatabase(database, claim.value));
  } catch (error) {
    if (database?.isOpen) database.close();
    claim.value();
    return fail(`The database ${databasePath} cannot be opened: ${reasonOf(error)}.`);
  }
};

/** A column of a row that holds text. */
export const textIn = (row: QueryResult, column: string): string => {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`The column ${column} holds no text.`);
  return value;
};
