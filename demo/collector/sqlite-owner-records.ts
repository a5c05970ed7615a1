import type { QueryResult, SQLiteValue } from 'node-sqlite3-wasm';
import type { AggregateAction, Text } from '../../src/results/aggregate.js';
import { textIn, type CollectorDatabase } from './open-database.js';
import type { OwnerRecords, WaveRecord } from './owner-ledger.js';

const optionalText = (row: QueryResult, column: string): string | undefined =>
  row[column] === null ? undefined : textIn(row, column);

const waveOf = (row: QueryResult): WaveRecord => {
  const from = optionalText(row, 'from_day');
  const to = optionalText(row, 'to_day');
  return {
    pulse: textIn(row, 'pulse'),
    id: textIn(row, 'wave'),
    state: textIn(row, 'state') as WaveRecord['state'],
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
};

const actionOf = (row: QueryResult): AggregateAction => {
  const told = optionalText(row, 'told');
  return {
    id: textIn(row, 'id'),
    asked: textIn(row, 'asked'),
    text: JSON.parse(textIn(row, 'text')) as Text,
    state: textIn(row, 'state') as AggregateAction['state'],
    ...(told !== undefined && { told }),
  };
};

class SqliteOwnerRecords implements OwnerRecords {
  readonly #database: CollectorDatabase;

  constructor(database: CollectorDatabase) {
    this.#database = database;
  }

  async pulses(): Promise<readonly string[]> {
    const rows = await this.#rows(
      'SELECT pulse FROM owner_waves UNION SELECT pulse FROM owner_actions UNION SELECT pulse FROM owner_retention',
    );
    return rows.map(row => textIn(row, 'pulse')).sort();
  }

  async waves(pulse: string): Promise<readonly WaveRecord[]> {
    return (await this.#rows('SELECT * FROM owner_waves WHERE pulse = ? ORDER BY wave', [pulse])).map(waveOf);
  }

  saveWave({ pulse, id, state, from, to }: WaveRecord): Promise<void> {
    return this.#change(
      'INSERT OR REPLACE INTO owner_waves (pulse, wave, state, from_day, to_day) VALUES (?, ?, ?, ?, ?)',
      [pulse, id, state, from ?? null, to ?? null],
    );
  }

  removeWave(pulse: string, wave: string): Promise<void> {
    return this.#change('DELETE FROM owner_waves WHERE pulse = ? AND wave = ?', [pulse, wave]);
  }

  async actions(pulse: string): Promise<readonly AggregateAction[]> {
    return (await this.#rows('SELECT * FROM owner_actions WHERE pulse = ? ORDER BY number', [pulse])).map(actionOf);
  }

  saveAction(pulse: string, { id, asked, text, state, told }: AggregateAction): Promise<void> {
    return this.#change(
      `INSERT INTO owner_actions (pulse, id, asked, text, state, told) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (pulse, id) DO UPDATE SET asked = excluded.asked, text = excluded.text, state = excluded.state,
         told = excluded.told`,
      [pulse, id, asked, JSON.stringify(text), state, told ?? null],
    );
  }

  removeAction(pulse: string, action: string): Promise<void> {
    return this.#change('DELETE FROM owner_actions WHERE pulse = ? AND id = ?', [pulse, action]);
  }

  async headcounts(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#rows('SELECT id, people FROM owner_headcounts ORDER BY id');
    return new Map(rows.map(row => [textIn(row, 'id'), Number(row['people'])]));
  }

  async replaceHeadcounts(headcounts: ReadonlyMap<string, number>): Promise<void> {
    await this.#database.transaction(database => {
      database.run('DELETE FROM owner_headcounts');
      for (const [id, people] of headcounts) {
        database.run('INSERT INTO owner_headcounts (id, people) VALUES (?, ?)', [id, people]);
      }
    });
  }

  async retentionMonths(pulse: string): Promise<number | null> {
    const [row] = await this.#rows('SELECT months FROM owner_retention WHERE pulse = ?', [pulse]);
    return row === undefined ? null : Number(row['months']);
  }

  setRetentionMonths(pulse: string, months: number | null): Promise<void> {
    return months === null
      ? this.#change('DELETE FROM owner_retention WHERE pulse = ?', [pulse])
      : this.#change('INSERT OR REPLACE INTO owner_retention (pulse, months) VALUES (?, ?)', [pulse, months]);
  }

  #rows(sql: string, values: SQLiteValue[] = []): Promise<readonly QueryResult[]> {
    return this.#database.read(database => database.all(sql, values));
  }

  async #change(sql: string, values: SQLiteValue[]): Promise<void> {
    await this.#database.transaction(database => void database.run(sql, values));
  }
}

/** What owners say, in tables of their own beside the answers. Closing the database is left to whoever opened it. */
export const openOwnerRecords = (database: CollectorDatabase): OwnerRecords => new SqliteOwnerRecords(database);
