import sqlite from 'node-sqlite3-wasm';
import pg from 'pg';

export interface BareAnswer {
  readonly id: string;
  readonly body: string;
}

/** A table of ids and bodies into which one row at a time is written, on disk when it is done. */
export interface BareTable {
  insert(answer: BareAnswer): Promise<void> | void;
  close(): Promise<void> | void;
}

const table = 'CREATE TABLE IF NOT EXISTS bare_answers (id text PRIMARY KEY, body text NOT NULL)';

/** A SQLite file that writes as durably as that of the collector. */
const openBareFile = (path: string): BareTable => {
  const database = new sqlite.Database(path);
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec(`${table} STRICT, WITHOUT ROWID`);
  const statement = database.prepare('INSERT INTO bare_answers (id, body) VALUES (?, ?)');
  return {
    insert: ({ id, body }) => void statement.run([id, body]),
    close() {
      statement.finalize();
      database.close();
    },
  };
};

const openBarePostgres = async (url: string, connections: number): Promise<BareTable> => {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  await pool.query(table);
  const text = 'INSERT INTO bare_answers (id, body) VALUES ($1, $2)';
  return {
    async insert({ id, body }) {
      await pool.query({ name: 'bare', text, values: [id, body] });
    },
    close: () => pool.end(),
  };
};

/**
 * @param address the path of a SQLite file, or the URL of a schema of PostgreSQL
 * @param connections as many as insert at once; SQLite has one
 */
export const openBareTable = async (address: string, connections: number): Promise<BareTable> =>
  address.startsWith('postgres:') ? openBarePostgres(address, connections) : openBareFile(address);
