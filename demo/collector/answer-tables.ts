import type { Id } from '../../src/definition/pulse-definition.js';
import type { AcceptOutcome, StoredAnswer } from './answer-store.js';
import type { AnswerPage } from './batch-store.js';
import type { SqlDatabase, SqlSession } from './sql-database.js';

/** Where the next page of published answers begins. */
export interface PagePlace {
  readonly pulse: Id;
  readonly wave: Id;
  readonly fromBatch: number;
  /** The id that the page before ended with; empty for the first. */
  readonly after: string;
}

/**
 * What each database does with answers in a way of its own. All else is written once: both have tables or views `answers` and
 * `answer_waves` with the same columns.
 */
export interface AnswerTables {
  /** Answers that may be taken at once, each time by another statement. */
  readonly acceptsAtOnce: number;
  /** All of the answers, on disk when it resolves, or none. No two have one id. */
  acceptAll(database: SqlDatabase, answers: readonly StoredAnswer[]): Promise<readonly AcceptOutcome[]>;
  /** Puts all that waits in a wave into a batch. */
  publishWaiting(session: SqlSession, pulse: Id, wave: Id, batch: number): Promise<void>;
  /** Some published answers, and the last id of them; null when there are no more. */
  page(session: SqlSession, place: PagePlace): Promise<{ readonly page: AnswerPage; readonly last: string } | null>;
  /** Deletes the answers of a wave, and the wave itself. */
  deleteAnswers(session: SqlSession, pulse: Id, wave: Id): Promise<void>;
}
