/** The databases that are filled and measured, as far as they differ. */
import pg from 'pg';
import { openDatabase, type SqliteDatabase } from '../../../demo/collector/open-database.js';
import { openPostgres } from '../../../demo/collector/postgres-database.js';
import { textIn, type SqlDatabase } from '../../../demo/collector/sql-database.js';
import type { FillPlan } from './fill-plan.js';
import { fillPostgres } from './fill-postgres.js';
import { fillSqlite } from './fill-sqlite.js';

export interface FilledDatabase {
  /** As the collector uses it. */
  readonly database: SqlDatabase;
  fill(plan: FillPlan): Promise<void>;
  /** Takes every body of a pulse out of the database, and does nothing with it; how many bytes they have. */
  readBodies(pulse: string): Promise<number>;
}

/** Bodies that are handed over at once: with fewer the way there and back counts, with more the memory. */
const handedOver = 2000;

const readPostgresBodies = async (url: string, pulse: string): Promise<number> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('DECLARE bodies NO SCROLL CURSOR FOR SELECT body FROM published_answers WHERE pulse = $1', [
      pulse,
    ]);
    for (let bytes = 0; ;) {
      const { rows } = await client.query<{ body: string }>(`FETCH ${handedOver} FROM bodies`);
      if (rows.length === 0) return bytes;
      for (const { body } of rows) bytes += body.length;
    }
  } finally {
    await client.end();
  }
};

const readSqliteBodies = (database: SqliteDatabase, pulse: string): Promise<number> =>
  database.file(sql => {
    const select = sql.prepare('SELECT body FROM answers WHERE pulse = ?');
    let bytes = 0;
    for (const row of select.iterate([pulse])) bytes += textIn(row, 'body').length;
    select.finalize();
    return bytes;
  });

/** @param address the path of a SQLite file, or the URL of an empty or filled schema of PostgreSQL */
export const openFilled = async (address: string): Promise<FilledDatabase> => {
  if (address.startsWith('postgres:')) {
    const opened = await openPostgres(address);
    if (!opened.ok) throw new Error(opened.error);
    return {
      database: opened.value,
      fill: plan => fillPostgres(address, plan),
      readBodies: pulse => readPostgresBodies(address, pulse),
    };
  }
  const opened = openDatabase(address);
  if (!opened.ok) throw new Error(opened.error);
  const database = opened.value;
  return {
    database,
    fill: plan => fillSqlite(database, plan),
    readBodies: pulse => readSqliteBodies(database, pulse),
  };
};
