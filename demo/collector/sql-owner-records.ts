import type { AggregateAction, Text } from '../../src/results/aggregate.js';
import type { OwnerRecords, WaveRecord } from './owner-ledger.js';
import { textIn, textOrNull, type SqlDatabase, type SqlRow, type SqlValue } from './sql-database.js';

const waveOf = (row: SqlRow): WaveRecord => {
  const from = textOrNull(row, 'from_day');
  const to = textOrNull(row, 'to_day');
  return {
    pulse: textIn(row, 'pulse'),
    id: textIn(row, 'wave'),
    state: textIn(row, 'state') as WaveRecord['state'],
    ...(from !== null && { from }),
    ...(to !== null && { to }),
  };
};

const actionOf = (row: SqlRow): AggregateAction => {
  const told = textOrNull(row, 'told');
  return {
    id: textIn(row, 'id'),
    asked: textIn(row, 'asked'),
    text: JSON.parse(textIn(row, 'text')) as Text,
    state: textIn(row, 'state') as AggregateAction['state'],
    ...(told !== null && { told }),
  };
};

class SqlOwnerRecords implements OwnerRecords {
  readonly #database: SqlDatabase;

  constructor(database: SqlDatabase) {
    this.#database = database;
  }

  async pulses(): Promise<readonly string[]> {
    const rows = await this.#rows(
      'SELECT pulse FROM owner_waves UNION SELECT pulse FROM owner_actions UNION SELECT pulse FROM owner_retention',
    );
    return rows.map(row => textIn(row, 'pulse')).sort();
  }

  async waves(pulse: string): Promise<readonly WaveRecord[]> {
    return (await this.#rows('SELECT * FROM owner_waves WHERE pulse = $1 ORDER BY wave', [pulse])).map(waveOf);
  }

  saveWave({ pulse, id, state, from, to }: WaveRecord): Promise<void> {
    return this.#change(
      `INSERT INTO owner_waves (pulse, wave, state, from_day, to_day) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (pulse, wave) DO UPDATE SET state = excluded.state, from_day = excluded.from_day,
         to_day = excluded.to_day`,
      [pulse, id, state, from ?? null, to ?? null],
    );
  }

  removeWave(pulse: string, wave: string): Promise<void> {
    return this.#change('DELETE FROM owner_waves WHERE pulse = $1 AND wave = $2', [pulse, wave]);
  }

  async actions(pulse: string): Promise<readonly AggregateAction[]> {
    return (await this.#rows('SELECT * FROM owner_actions WHERE pulse = $1 ORDER BY number', [pulse])).map(actionOf);
  }

  saveAction(pulse: string, { id, asked, text, state, told }: AggregateAction): Promise<void> {
    return this.#change(
      `INSERT INTO owner_actions (pulse, id, asked, text, state, told) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (pulse, id) DO UPDATE SET asked = excluded.asked, text = excluded.text, state = excluded.state,
         told = excluded.told`,
      [pulse, id, asked, JSON.stringify(text), state, told ?? null],
    );
  }

  removeAction(pulse: string, action: string): Promise<void> {
    return this.#change('DELETE FROM owner_actions WHERE pulse = $1 AND id = $2', [pulse, action]);
  }

  async headcounts(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#rows('SELECT id, people FROM owner_headcounts ORDER BY id');
    return new Map(rows.map(row => [textIn(row, 'id'), Number(row['people'])]));
  }

  async replaceHeadcounts(headcounts: ReadonlyMap<string, number>): Promise<void> {
    await this.#database.transaction(async session => {
      await session.rows('DELETE FROM owner_headcounts');
      for (const [id, people] of headcounts) {
        await session.rows('INSERT INTO owner_headcounts (id, people) VALUES ($1, $2)', [id, people]);
      }
    });
  }

  async retentionMonths(pulse: string): Promise<number | null> {
    const [row] = await this.#rows('SELECT months FROM owner_retention WHERE pulse = $1', [pulse]);
    return row === undefined ? null : Number(row['months']);
  }

  setRetentionMonths(pulse: string, months: number | null): Promise<void> {
    return months === null
      ? this.#change('DELETE FROM owner_retention WHERE pulse = $1', [pulse])
      : this.#change(
          `INSERT INTO owner_retention (pulse, months) VALUES ($1, $2)
           ON CONFLICT (pulse) DO UPDATE SET months = excluded.months`,
          [pulse, months],
        );
  }

  #rows(sql: string, values?: readonly SqlValue[]): Promise<readonly SqlRow[]> {
    return this.#database.read(session => session.rows(sql, values));
  }

  async #change(sql: string, values: readonly SqlValue[]): Promise<void> {
    await this.#rows(sql, values);
  }
}

/** What owners say, in tables of their own beside the answers. Closing the database is left to whoever opened it. */
export const createOwnerRecords = (database: SqlDatabase): OwnerRecords => new SqlOwnerRecords(database);
