import type { ListEntry } from '../../src/definition/pulse-definition.js';
import type { AcceptOutcome, AnswerStore, StoredAnswer, StoredDefinition } from './answer-store.js';
import type { BatchStore } from './batch-store.js';
import { GatheredWork } from './gathered-work.js';
import { createBatchStore } from './sql-batch-store.js';
import { textIn, type SqlDatabase, type SqlValue } from './sql-database.js';

/** Answers of one transaction: more would make the first of them wait, and gain little. */
const mostTogether = 64;

/** Answers of 60 KiB that wait for a slow database fit into memory many times over. */
const mostWaiting = 1000;

const ofWave = `WHERE pulse = $1 AND wave = $2`;

const messagesOfWave = `WHERE id IN (SELECT id FROM answers ${ofWave})`;

/** What becomes of an answer that comes together with its like. */
const repeated = (outcome: AcceptOutcome): AcceptOutcome => (outcome === 'stored' ? 'duplicate' : outcome);

class SqlAnswerStore implements AnswerStore {
  readonly batches: BatchStore;
  readonly #database: SqlDatabase;
  readonly #accepting: GatheredWork<StoredAnswer, AcceptOutcome>;

  constructor(database: SqlDatabase) {
    this.#database = database;
    this.batches = createBatchStore(database);
    this.#accepting = new GatheredWork({
      work: answers => this.#acceptTogether(answers),
      atOnce: database.tables.acceptsAtOnce,
      mostTogether,
      mostWaiting,
    });
  }

  accept(answer: StoredAnswer): Promise<AcceptOutcome> {
    return this.#accepting.add(answer);
  }

  waves(pulse: string): Promise<readonly string[]> {
    return this.#column('SELECT wave AS value FROM answer_waves WHERE pulse = $1 ORDER BY wave', [pulse]);
  }

  bodies(pulse: string, wave: string): Promise<readonly string[]> {
    return this.#column(`SELECT body AS value FROM answers ${ofWave} ORDER BY id`, [pulse, wave]);
  }

  async rememberDefinition({ hash, pulse, text }: StoredDefinition): Promise<void> {
    await this.#database.read(session =>
      session.rows('INSERT INTO definitions (hash, pulse, text) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
        hash,
        pulse,
        text,
      ]),
    );
  }

  definition(hash: string): Promise<StoredDefinition | undefined> {
    return this.#database.read(async session => {
      const [row] = await session.rows('SELECT pulse, text FROM definitions WHERE hash = $1', [hash]);
      return row === undefined ? undefined : { hash, pulse: textIn(row, 'pulse'), text: textIn(row, 'text') };
    });
  }

  async rememberList(list: string, entries: readonly ListEntry[]): Promise<void> {
    await this.#database.transaction(async session => {
      for (const entry of entries) {
        await session.rows(
          `INSERT INTO list_entries (list, id, entry) VALUES ($1, $2, $3)
           ON CONFLICT (list, id) DO UPDATE SET entry = excluded.entry`,
          [list, entry.id, JSON.stringify(entry)],
        );
      }
    });
  }

  async knownEntries(list: string): Promise<readonly ListEntry[]> {
    const texts = await this.#column('SELECT entry AS value FROM list_entries WHERE list = $1 ORDER BY id', [list]);
    return texts.map(text => JSON.parse(text) as ListEntry);
  }

  async deleteWave(pulse: string, wave: string): Promise<void> {
    await this.#database.transaction(async session => {
      for (const table of ['message_standings', 'message_follow_ups'])
        await session.rows(`DELETE FROM ${table} ${messagesOfWave}`, [pulse, wave]);
      await session.rows(`DELETE FROM answer_tallies ${ofWave}`, [pulse, wave]);
      await this.#database.tables.deleteAnswers(session, pulse, wave);
    });
    this.#database.forget();
  }

  async check(): Promise<void> {
    await this.#column('SELECT hash AS value FROM definitions LIMIT 1');
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  async #acceptTogether(answers: readonly StoredAnswer[]): Promise<readonly AcceptOutcome[]> {
    const firsts = new Map<string, StoredAnswer>();
    for (const answer of answers) if (!firsts.has(answer.id)) firsts.set(answer.id, answer);
    const outcomes = await this.#database.tables.acceptAll(this.#database, [...firsts.values()]);
    const outcomeOf = new Map([...firsts.keys()].map((id, index) => [id, outcomes[index]!]));
    // The same id with another content is held against the first, which is stored by now.
    const isOther = ({ id, content }: StoredAnswer): boolean => firsts.get(id)?.content !== content;
    const others = answers.filter(isOther);
    const later = others.length === 0 ? [] : [...(await this.#acceptTogether(others))];
    const told = new Set<string>();
    return answers.map(answer => {
      if (isOther(answer)) return later.shift()!;
      const outcome = outcomeOf.get(answer.id)!;
      if (told.has(answer.id)) return repeated(outcome);
      told.add(answer.id);
      return outcome;
    });
  }

  #column(sql: string, values?: readonly SqlValue[]): Promise<readonly string[]> {
    return this.#database.read(async session => (await session.rows(sql, values)).map(row => textIn(row, 'value')));
  }
}

/** Answers in a database. Closing the store closes the database. */
export const createAnswerStore = (database: SqlDatabase): AnswerStore => new SqlAnswerStore(database);
