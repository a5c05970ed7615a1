import type { AnswerTables } from './answer-tables.js';

/** What a statement is given for `$1`, `$2`, …. */
export type SqlValue = string | number | null | readonly string[];

export type SqlRow = Readonly<Record<string, unknown>>;

/** One look or one transaction under way. */
export interface SqlSession {
  /** Does one statement, written for every database that stores answers; values are never part of its text. */
  rows(sql: string, values?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
}

/**
 * A database that several stores share; SQLite and PostgreSQL are such.
 * Every method rejects with a `PulseError` of code `store-unavailable` when the database cannot do its work.
 */
export interface SqlDatabase {
  /** How this database keeps answers. */
  readonly tables: AnswerTables;
  /** For looks, and for changes that are one statement. */
  read<T>(work: (session: SqlSession) => Promise<T>): Promise<T>;
  /**
   * All of the changes, on disk when it resolves, or none; as if nobody else were there.
   * @param work done again from its start when somebody else came in between
   */
  transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T>;
  /** Called when rows were rewritten or deleted, so that nothing is left of what they were. */
  forget(): void;
  /** Closes the database for all stores; again changes nothing. */
  close(): Promise<void>;
}

/** The same database in the middle of a transaction: everything that is done through it becomes part of that one. */
export const within = (session: SqlSession, tables: AnswerTables): SqlDatabase => ({
  // One connection does one thing after the other.
  tables: { ...tables, acceptsAtOnce: 1 },
  read: work => work(session),
  transaction: work => work(session),
  forget: () => undefined,
  close: () => Promise.resolve(),
});

/** A column of a row that holds text. */
export const textIn = (row: SqlRow, column: string): string => {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`The column ${column} holds no text.`);
  return value;
};

/** A column of a row that holds text or nothing. */
export const textOrNull = (row: SqlRow, column: string): string | null =>
  row[column] === null ? null : textIn(row, column);
