import { setImmediate } from 'node:timers/promises';
import type { Database, QueryResult } from 'node-sqlite3-wasm';
import type { Lists } from '../../src/definition/pulse-definition.js';
import { readTally, writeTally } from '../../src/results/tally-text.js';
import type { BatchTally } from '../../src/results/batch-tally.js';
import type { AnswerPage, BatchDecision, BatchStore, StoredWave } from './batch-store.js';
import { textIn, type CollectorDatabase } from './open-database.js';

/** Answers that are read at once: enough to be quick, few enough that others do not wait. */
const pageSize = 250;

/** One row for a page: to hand over one value is many times quicker than to hand over many, and bytes need no decoding. */
const page = `
  SELECT max(id) AS last, group_concat(batch) AS batches, CAST(group_concat(body, char(10)) AS BLOB) AS bodies FROM (
    SELECT id, batch, body FROM answers
    WHERE pulse = ? AND wave = ? AND batch >= ? AND id > ? ORDER BY id LIMIT ${pageSize})`;

const bytesIn = (row: QueryResult, column: string): Buffer => {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new TypeError(`The column ${column} holds no bytes.`);
  return Buffer.from(value.buffer, value.byteOffset, value.length);
};

const waveColumns = 'SELECT wave, waiting, batch_sizes, is_closed, lists FROM answer_waves WHERE pulse = ?';

const waveIn = (row: QueryResult): StoredWave => ({
  id: textIn(row, 'wave'),
  waiting: Number(row['waiting']),
  batchSizes: JSON.parse(textIn(row, 'batch_sizes')) as number[],
  isClosed: row['is_closed'] === 1,
  ...(row['lists'] !== null && { lists: JSON.parse(textIn(row, 'lists')) as Lists }),
});

const waveOf = (database: Database, pulse: string, wave: string): StoredWave | null => {
  const row = database.get(`${waveColumns} AND wave = ?`, [pulse, wave]);
  return row === null ? null : waveIn(row);
};

const publishWaiting = (database: Database, pulse: string, { id, waiting, batchSizes }: StoredWave): void => {
  database.run('UPDATE answers SET batch = ? WHERE pulse = ? AND wave = ? AND batch IS NULL', [
    batchSizes.length,
    pulse,
    id,
  ]);
  database.run('UPDATE answer_waves SET waiting = 0, batch_sizes = ? WHERE pulse = ? AND wave = ?', [
    JSON.stringify([...batchSizes, waiting]),
    pulse,
    id,
  ]);
};

class SqliteBatchStore implements BatchStore {
  readonly #database: CollectorDatabase;

  constructor(database: CollectorDatabase) {
    this.#database = database;
  }

  waves(pulse: string): Promise<readonly StoredWave[]> {
    return this.#database.read(database => database.all(`${waveColumns} ORDER BY wave`, [pulse]).map(waveIn));
  }

  async keepLists(pulse: string, wave: string, lists: Lists): Promise<void> {
    await this.#database.transaction(database => {
      database.run('UPDATE answer_waves SET lists = ? WHERE pulse = ? AND wave = ? AND lists IS NULL', [
        JSON.stringify(lists),
        pulse,
        wave,
      ]);
    });
  }

  async publish(pulse: string, wave: string, decide: (wave: StoredWave) => BatchDecision): Promise<void> {
    await this.#database.transaction(database => {
      const stored = waveOf(database, pulse, wave);
      if (stored === null) return;
      const { isBatchDue, isClosed } = decide(stored);
      if (isBatchDue) publishWaiting(database, pulse, stored);
      database.run('UPDATE answer_waves SET is_closed = ? WHERE pulse = ? AND wave = ?', [
        Number(isClosed),
        pulse,
        wave,
      ]);
    });
  }

  async *published(pulse: string, wave: string, fromBatch: number): AsyncGenerator<AnswerPage> {
    const statement = await this.#database.read(database => database.prepare(page));
    try {
      for (let last = ''; ;) {
        // All of its one row, not the first: an unfinished look would hold the log for itself.
        const [row] = await this.#database.read(() => statement.all([pulse, wave, fromBatch, last]));
        if (row === undefined || row['last'] === null) return;
        last = textIn(row, 'last');
        yield { batches: textIn(row, 'batches').split(',').map(Number), bodies: bytesIn(row, 'bodies') };
        await setImmediate();
      }
    } finally {
      await this.#database.read(() => statement.finalize());
    }
  }

  async tallies(pulse: string, wave: string, basis: string): Promise<ReadonlyMap<number, BatchTally>> {
    const rows = await this.#database.read(database =>
      database.all('SELECT batch, tally FROM answer_tallies WHERE pulse = ? AND wave = ? AND basis = ?', [
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
    await this.#database.transaction(database => {
      const sizes = waveOf(database, pulse, wave)?.batchSizes ?? [];
      for (const [batch, tally] of tallies) {
        if (sizes[batch] !== tally.responses) continue;
        database.run(
          'INSERT OR REPLACE INTO answer_tallies (pulse, wave, batch, basis, tally) VALUES (?, ?, ?, ?, ?)',
          [pulse, wave, batch, basis, writeTally(tally)],
        );
      }
    });
  }
}

/** Batches and tallies beside the answers in a SQLite file. */
export const createSqliteBatchStore = (database: CollectorDatabase): BatchStore => new SqliteBatchStore(database);
