import type { Pool, PoolClient } from 'pg';
import { postgresMigrations } from './postgres-migrations.js';

/** Any number that nobody else locks: of collectors that start at once, one migrates and the others wait. */
const lock = 5_179_203;

const stepsBehind = async (client: PoolClient): Promise<number> => {
  await client.query('SELECT pg_advisory_xact_lock($1)', [lock]);
  await client.query('CREATE TABLE IF NOT EXISTS collector_schema (steps integer NOT NULL)');
  const { rows } = await client.query<{ steps: number }>(
    'SELECT coalesce(max(steps), 0) AS steps FROM collector_schema',
  );
  return rows[0]?.steps ?? 0;
};

/** Does the next step in a transaction of its own, unless there is none. */
const takeStep = async (client: PoolClient): Promise<boolean> => {
  await client.query('BEGIN; SET LOCAL lock_timeout = 0; SET LOCAL client_min_messages = warning');
  try {
    const steps = await stepsBehind(client);
    if (steps > postgresMigrations.length) throw new Error('it was written by a newer version of the collector');
    const step = postgresMigrations[steps];
    if (step !== undefined) {
      await client.query(step);
      await client.query('INSERT INTO collector_schema (steps) VALUES ($1)', [steps + 1]);
    }
    await client.query('COMMIT');
    return step !== undefined;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
};

/** Brings the schema up to date, a step at a time: a kill in between leaves tables that the next start goes on with. */
export const migratePostgres = async (pool: Pool): Promise<void> => {
  const client = await pool.connect();
  try {
    while (await takeStep(client));
  } finally {
    client.release(true);
  }
};
