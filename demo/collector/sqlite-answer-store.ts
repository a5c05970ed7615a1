import type { SQLiteValue } from 'node-sqlite3-wasm';
import type { ListEntry } from '../../src/definition/pulse-definition.js';
import type { AcceptOutcome, AnswerStore, StoredAnswer, StoredDefinition } from './answer-store.js';
import type { BatchStore } from './batch-store.js';
import { textIn, type CollectorDatabase } from './open-database.js';
import { createSqliteBatchStore } from './sqlite-batch-store.js';

class SqliteAnswerStore implements AnswerStore {
  readonly batches: BatchStore;
  readonly #database: CollectorDatabase;

  constructor(database: CollectorDatabase) {
    this.#database = database;
    this.batches = createSqliteBatchStore(database);
  }

  accept(answer: StoredAnswer): Promise<AcceptOutcome> {
    return this.#database.transaction(database => {
      const stored = database.get('SELECT content FROM answers WHERE id = ?', [answer.id]);
      if (stored !== null) return stored['content'] === answer.content ? 'duplicate' : 'conflict';
      database.run('INSERT INTO answers (id, pulse, wave, definition, content, body) VALUES (?, ?, ?, ?, ?, ?)', [
        answer.id,
        answer.pulse,
        answer.wave,
        answer.definition,
        answer.content,
        answer.body,
      ]);
      database.run(
        `INSERT INTO answer_waves (pulse, wave, waiting) VALUES (?, ?, 1)
         ON CONFLICT (pulse, wave) DO UPDATE SET waiting = waiting + 1`,
        [answer.pulse, answer.wave],
      );
      return 'stored';
    });
  }

  waves(pulse: string): Promise<readonly string[]> {
    return this.#column('SELECT wave AS value FROM answer_waves WHERE pulse = ? ORDER BY wave', [pulse]);
  }

  bodies(pulse: string, wave: string): Promise<readonly string[]> {
    return this.#column('SELECT body AS value FROM answers WHERE pulse = ? AND wave = ? ORDER BY id', [pulse, wave]);
  }

  async rememberDefinition({ hash, pulse, text }: StoredDefinition): Promise<void> {
    await this.#database.transaction(database => {
      database.run('INSERT OR IGNORE INTO definitions (hash, pulse, text) VALUES (?, ?, ?)', [hash, pulse, text]);
    });
  }

  definition(hash: string): Promise<StoredDefinition | undefined> {
    return this.#database.read(database => {
      const row = database.get('SELECT pulse, text FROM definitions WHERE hash = ?', [hash]);
      return row === null ? undefined : { hash, pulse: textIn(row, 'pulse'), text: textIn(row, 'text') };
    });
  }

  async rememberList(list: string, entries: readonly ListEntry[]): Promise<void> {
    await this.#database.transaction(database => {
      for (const entry of entries) {
        database.run('INSERT OR REPLACE INTO list_entries (list, id, entry) VALUES (?, ?, ?)', [
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

  async deleteWave(pulse: string, wave: string): Promise<void> {
    await this.#database.transaction(database => {
      for (const table of ['answers', 'answer_tallies', 'answer_waves']) {
        database.run(`DELETE FROM ${table} WHERE pulse = ? AND wave = ?`, [pulse, wave]);
      }
    });
  }

  async check(): Promise<void> {
    await this.#column('SELECT hash AS value FROM definitions LIMIT 1', []);
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  #column(sql: string, values: SQLiteValue[]): Promise<readonly string[]> {
    return this.#database.read(database => database.all(sql, values).map(row => textIn(row, 'value')));
  }
}

/** Answers in a SQLite file. Closing the store closes the file. */
export const createSqliteAnswerStore = (database: CollectorDatabase): AnswerStore => new SqliteAnswerStore(database);
