import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import pg, { type ClientBase, type Pool, type PoolClient } from 'pg';
import { PulseError } from '../../src/base/pulse-error.js';
import { fail, ok, type Result } from '../../src/base/result.js';
import { migratePostgres } from './migrate-postgres.js';
import { postgresAnswerTables } from './postgres-answer-tables.js';
import type { SqlDatabase, SqlSession } from './sql-database.js';

/** A statement may take as long as it takes to publish a large wave; a database that says nothing is given up after that. */
const limits = {
  max: 10,
  connectionTimeoutMillis: 5000,
  idleTimeoutMillis: 30_000,
  statement_timeout: 30_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
  query_timeout: 35_000,
  keepAlive: true,
} as const;

/** Somebody else came in between, or waited for what was held here: the transaction is done again. */
const repeatable: ReadonlySet<string> = new Set(['40001', '40P01']);
const mostTries = 20;
const longestPauseMs = 20;

/** What was rewritten or deleted leaves its place only here; `answer_tallies` and the rest tell nothing of single answers. */
const tablesToVacuum = 'answer_ids, waiting_answers, published_answers, message_standings, message_follow_ups';

/** Of five letters when it comes from the database; other codes and none mean that there is no connection. */
const stateOf = (error: unknown): string | null => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
};

/** The message of a database can quote an answer; its code cannot. */
const reasonOf = (error: unknown): string => {
  const state = stateOf(error);
  if (state !== null) return `PostgreSQL reports ${state}`;
  return error instanceof Error && error.message !== '' ? error.message : 'PostgreSQL cannot be reached';
};

class PostgresError extends PulseError {
  readonly state: string | null;

  constructor(error: unknown) {
    super('store-unavailable', reasonOf(error));
    this.state = stateOf(error);
  }
}

/** Each statement is prepared once for each connection. */
const nameOf = (sql: string): string => createHash('sha256').update(sql).digest('base64url').slice(0, 32);

const names = new Map<string, string>();

const sessionOf = (client: PoolClient): SqlSession => ({
  async rows(sql, values = []) {
    let name = names.get(sql);
    if (name === undefined) names.set(sql, (name = nameOf(sql)));
    try {
      return (await client.query<Record<string, unknown>>({ name, text: sql, values: [...values] })).rows;
    } catch (error) {
      throw new PostgresError(error);
    }
  },
});

class PostgresDatabase implements SqlDatabase {
  readonly tables = postgresAnswerTables;
  readonly #pool: Pool;
  /** Settles when the last vacuum is over. */
  #forgetting: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  read<T>(work: (session: SqlSession) => Promise<T>): Promise<T> {
    return this.#withClient(client => work(sessionOf(client)));
  }

  async transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T> {
    for (let turn = 1; ; turn++) {
      try {
        return await this.#withClient(client => this.#attempt(client, work));
      } catch (error) {
        const isRepeatable = error instanceof PostgresError && repeatable.has(error.state ?? '');
        if (!isRepeatable || turn === mostTries) throw error;
        await setTimeout(Math.random() * longestPauseMs);
      }
    }
  }

  forget(): void {
    if (this.#isClosed) return;
    this.#forgetting = this.#forgetting.then(async () => {
      try {
        await this.#pool.query(`VACUUM ${tablesToVacuum}`);
      } catch {
        // The database does the same by itself later.
      }
    });
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#forgetting;
    await this.#pool.end();
  }

  async #attempt<T>(client: PoolClient, work: (session: SqlSession) => Promise<T>): Promise<T> {
    const session = sessionOf(client);
    await session.rows('BEGIN ISOLATION LEVEL SERIALIZABLE');
    try {
      const outcome = await work(session);
      await session.rows('COMMIT');
      return outcome;
    } catch (error) {
      await session.rows('ROLLBACK');
      throw error;
    }
  }

  async #withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    let client: PoolClient;
    try {
      client = await this.#pool.connect();
    } catch (error) {
      throw new PostgresError(error);
    }
    let isBroken = false;
    try {
      return await work(client);
    } catch (error) {
      isBroken = error instanceof PostgresError && error.state === null;
      throw error;
    } finally {
      client.release(isBroken);
    }
  }
}

/** What may be told of an address: neither user nor password. */
const placeOf = (url: string): string => {
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
};

const insistOnDisk = `
  SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'`;

/** The statement under way is rejected; unheard, the end of its connection would end the process. */
const hearEnd = (): void => undefined;

/** An answer that is told to be stored must survive a crash, whatever the database does for others. The pool waits for it. */
const onConnect = (client: ClientBase): unknown => client.on('error', hearEnd).query(insistOnDisk);

const openPool = (connectionString: string): Pool =>
  new pg.Pool({ connectionString, ...limits, onConnect }).on('error', hearEnd);

/**
 * Opens a database of PostgreSQL, and makes or completes its tables; any number of collectors may do so at once.
 * The error is a sentence for the person who starts the collector.
 * @param url for example `postgres://user:password@host/database`
 */
export const openPostgres = async (url: string): Promise<Result<SqlDatabase, string>> => {
  if (!URL.canParse(url)) return fail('DATABASE_URL is not a URL such as postgres://user@host/database.');
  const pool = openPool(url);
  try {
    await migratePostgres(pool);
    return ok(new PostgresDatabase(pool));
  } catch (error) {
    await pool.end();
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`The database ${placeOf(url)} cannot be opened: ${reason || 'it cannot be reached'}.`);
  }
};
