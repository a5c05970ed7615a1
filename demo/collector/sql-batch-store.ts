import { setImmediate } from 'node:timers/promises';
import type { Lists } from '../../src/definition/pulse-definition.js';
import type { BatchTally } from '../../src/results/batch-tally.js';
import { readTally, writeTally } from '../../src/results/tally-text.js';
import type { AnswerPage, BatchDecision, BatchStore, StoredWave } from './batch-store.js';
import { textIn, type SqlDatabase, type SqlRow, type SqlSession } from './sql-database.js';

const waveColumns = 'SELECT wave, waiting, batch_sizes, is_closed, lists FROM answer_waves WHERE pulse = $1';

const waveIn = (row: SqlRow): StoredWave => ({
  id: textIn(row, 'wave'),
  waiting: Number(row['waiting']),
  batchSizes: JSON.parse(textIn(row, 'batch_sizes')) as number[],
  isClosed: row['is_closed'] === 1,
  ...(row['lists'] !== null && { lists: JSON.parse(textIn(row, 'lists')) as Lists }),
});

const waveOf = async (session: SqlSession, pulse: string, wave: string): Promise<StoredWave | null> => {
  const [row] = await session.rows(`${waveColumns} AND wave = $2`, [pulse, wave]);
  return row === undefined ? null : waveIn(row);
};

class SqlBatchStore implements BatchStore {
  readonly #database: SqlDatabase;

  constructor(database: SqlDatabase) {
    this.#database = database;
  }

  async waves(pulse: string): Promise<readonly StoredWave[]> {
    const rows = await this.#database.read(session => session.rows(`${waveColumns} ORDER BY wave`, [pulse]));
    return rows.map(waveIn);
  }

  async keepLists(pulse: string, wave: string, lists: Lists): Promise<void> {
    await this.#database.read(session =>
      session.rows('UPDATE answer_waves SET lists = $3 WHERE pulse = $1 AND wave = $2 AND lists IS NULL', [
        pulse,
        wave,
        JSON.stringify(lists),
      ]),
    );
  }

  async publish(pulse: string, wave: string, decide: (wave: StoredWave) => BatchDecision): Promise<void> {
    const isPublished = await this.#database.transaction(async session => {
      const stored = await waveOf(session, pulse, wave);
      if (stored === null) return false;
      const { isBatchDue, isClosed } = decide(stored);
      const { batchSizes, waiting } = stored;
      await session.rows('UPDATE answer_waves SET batch_sizes = $3, is_closed = $4 WHERE pulse = $1 AND wave = $2', [
        pulse,
        wave,
        JSON.stringify(isBatchDue ? [...batchSizes, waiting] : batchSizes),
        Number(isClosed),
      ]);
      if (isBatchDue) await this.#database.tables.publishWaiting(session, pulse, wave, batchSizes.length);
      return isBatchDue;
    });
    if (isPublished) this.#database.forget();
  }

  async *published(pulse: string, wave: string, fromBatch: number): AsyncGenerator<AnswerPage> {
    const read = (after: string) =>
      this.#database.read(session => this.#database.tables.page(session, { pulse, wave, fromBatch, after }));
    for (let found = await read(''); found !== null;) {
      // The database makes the next page while this one is counted.
      const next = read(found.last);
      next.catch(() => undefined);
      // Its statement is sent meanwhile, and others get their turn.
      await setImmediate();
      yield found.page;
      found = await next;
    }
  }

  async tallies(pulse: string, wave: string, basis: string): Promise<ReadonlyMap<number, BatchTally>> {
    const rows = await this.#database.read(session =>
      session.rows('SELECT batch, tally FROM answer_tallies WHERE pulse = $1 AND wave = $2 AND basis = $3', [
        pulse,
        wave,
        basis,
      ]),
    );
    return new Map(rows.map(row => [Number(row['batch']), readTally(textIn(row, 'tally'))]));
  }

  async keepTallies(
    pulse: string,
    wave: string,
    basis: string,
    tallies: ReadonlyMap<number, BatchTally>,
  ): Promise<void> {
    await this.#database.transaction(async session => {
      const sizes = (await waveOf(session, pulse, wave))?.batchSizes ?? [];
      for (const [batch, tally] of tallies) {
        if (sizes[batch] !== tally.responses) continue;
        await session.rows(
          `INSERT INTO answer_tallies (pulse, wave, batch, basis, tally) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (pulse, wave, batch) DO UPDATE SET basis = excluded.basis, tally = excluded.tally`,
          [pulse, wave, batch, basis, writeTally(tally)],
        );
      }
    });
  }
}

/** Batches and tallies beside the answers. */
export const createBatchStore = (database: SqlDatabase): BatchStore => new SqlBatchStore(database);
