import sqlite, { type Database, type QueryResult, type SQLiteValue } from 'node-sqlite3-wasm';
import { PulseError } from '../../src/base/pulse-error.js';
import { fail, ok, type Result } from '../../src/base/result.js';
import type { ListEntry } from '../../src/definition/pulse-definition.js';
import type { AcceptOutcome, AnswerStore, StoredAnswer, StoredDefinition } from './answer-store.js';
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

/** Rows lie in the order of their random ids: a table with a running number would tell who answered first. */
const schema = `
  CREATE TABLE IF NOT EXISTS answers (
    id TEXT PRIMARY KEY, pulse TEXT NOT NULL, wave TEXT NOT NULL, definition TEXT NOT NULL,
    content TEXT NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS answers_by_wave ON answers (pulse, wave, id);
  CREATE TABLE IF NOT EXISTS definitions (
    hash TEXT PRIMARY KEY, pulse TEXT NOT NULL, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS list_entries (
    list TEXT NOT NULL, id TEXT NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (list, id)) STRICT, WITHOUT ROWID;`;

const textIn = (row: QueryResult, column: string): string => {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`The column ${column} holds no text.`);
  return value;
};

class SqliteAnswerStore implements AnswerStore {
  readonly #database: Database;
  readonly #release: Release;

  constructor(database: Database, release: Release) {
    this.#database = database;
    this.#release = release;
  }

  accept(answer: StoredAnswer): Promise<AcceptOutcome> {
    return this.#transaction(() => {
      const stored = this.#database.get('SELECT content FROM answers WHERE id = ?', [answer.id]);
      if (stored !== null) return stored['content'] === answer.content ? 'duplicate' : 'conflict';
      this.#database.run('INSERT INTO answers (id, pulse, wave, definition, content, body) VALUES (?, ?, ?, ?, ?, ?)', [
        answer.id,
        answer.pulse,
        answer.wave,
        answer.definition,
        answer.content,
        answer.body,
      ]);
      return 'stored';
    });
  }

  waves(pulse: string): Promise<readonly string[]> {
    return this.#column('SELECT DISTINCT wave AS value FROM answers WHERE pulse = ? ORDER BY wave', [pulse]);
  }

  bodies(pulse: string, wave: string): Promise<readonly string[]> {
    return this.#column('SELECT body AS value FROM answers WHERE pulse = ? AND wave = ? ORDER BY id', [pulse, wave]);
  }

  async rememberDefinition({ hash, pulse, text }: StoredDefinition): Promise<void> {
    await this.#transaction(() => {
      this.#database.run('INSERT OR IGNORE INTO definitions (hash, pulse, text) VALUES (?, ?, ?)', [hash, pulse, text]);
    });
  }

  definition(hash: string): Promise<StoredDefinition | undefined> {
    return this.#work(() => {
      const row = this.#database.get('SELECT pulse, text FROM definitions WHERE hash = ?', [hash]);
      return row === null ? undefined : { hash, pulse: textIn(row, 'pulse'), text: textIn(row, 'text') };
    });
  }

  async rememberList(list: string, entries: readonly ListEntry[]): Promise<void> {
    await this.#transaction(() => {
      for (const entry of entries) {
        this.#database.run('INSERT OR REPLACE INTO list_entries (list, id, entry) VALUES (?, ?, ?)', [
          list,
          entry.id,
          JSON.stringify(entry),
        ]);
      }
    });
  }

  async knownEntries(list: string): Promise<readonly ListEntry[]> {
    const texts = await this.#column('SELECT entry AS value FROM list_entries WHERE list = ? ORDER BY id', [list]);
    return texts.map(text => JSON.parse(text) as ListEntry);
  }

  async check(): Promise<void> {
    await this.#column('SELECT hash AS value FROM definitions LIMIT 1', []);
  }

  async close(): Promise<void> {
    if (!this.#database.isOpen) return;
    await this.#work(() => {
      this.#tidy();
      this.#database.close();
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

  #column(sql: string, values: SQLiteValue[]): Promise<readonly string[]> {
    return this.#work(() => this.#database.all(sql, values).map(row => textIn(row, 'value')));
  }

  #transaction<T>(work: () => T): Promise<T> {
    return this.#work(() => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const outcome = work();
        this.#database.exec('COMMIT');
        return outcome;
      } catch (error) {
        // A full disk has already rolled back by itself.
        if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  async #work<T>(work: () => T): Promise<T> {
    try {
      return work();
    } catch (error) {
      throw new PulseError('store-unavailable', error instanceof Error ? error.message : String(error));
    }
  }
}

/**
 * Opens the SQLite file at `databasePath`, and makes it when it is missing. One process at a time.
 * The error is a sentence for the person who starts the collector.
 */
export const openSqliteAnswerStore = (databasePath: string): Result<AnswerStore, string> => {
  const claim = claimDatabase(databasePath);
  if (!claim.ok) return claim;
  try {
    const database = new sqlite.Database(databasePath);
    database.exec(opening);
    database.exec(schema);
    return ok(new SqliteAnswerStore(database, claim.value));
  } catch (error) {
    claim.value();
    return fail(
      `The database ${databasePath} cannot be opened: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
};
