import type { Database, QueryResult } from 'node-sqlite3-wasm';
import type { Result } from '../../src/base/result.js';
import { untouched, type MessageState, type Standing } from '../../src/messages/message-step.js';
import type {
  CountedStanding,
  JudgeMove,
  MessageQuery,
  MessagesPage,
  MessageStore,
  StoredMessage,
} from './message-store.js';
import { textIn, type CollectorDatabase } from './open-database.js';

const fromMessages = 'FROM answers LEFT JOIN message_standings USING (id) WHERE pulse = ?';

const textOrNull = (row: QueryResult, column: string): string | null =>
  row[column] === null ? null : textIn(row, column);

/** A message that nobody has moved has no row of its own. */
const standingIn = (row: QueryResult): Standing =>
  row['state'] === null
    ? untouched
    : {
        state: textIn(row, 'state') as MessageState,
        owner: textOrNull(row, 'owner'),
        reason: textOrNull(row, 'reason'),
        version: Number(row['version']),
      };

const messageIn = (row: QueryResult): StoredMessage => ({
  id: textIn(row, 'id'),
  wave: textIn(row, 'wave'),
  definition: textIn(row, 'definition'),
  body: textIn(row, 'body'),
  ...standingIn(row),
});

const countsOf = (database: Database, pulse: string): MessagesPage['counts'] =>
  Object.fromEntries(
    database
      .all(`SELECT coalesce(state, 'open') AS state, count(*) AS messages ${fromMessages} GROUP BY 1`, [pulse])
      .map(row => [textIn(row, 'state'), Number(row['messages'])]),
  );

const moveIn = <E>(database: Database, pulse: string, id: string, judge: JudgeMove<E>): Result<Standing, E> | null => {
  const row = database.get(`SELECT state, owner, reason, version ${fromMessages} AND id = ?`, [pulse, id]);
  if (row === null) return null;
  const judged = judge(standingIn(row));
  if (judged.ok) {
    const { state, owner, reason, version } = judged.value;
    database.run(
      'INSERT OR REPLACE INTO message_standings (id, state, owner, reason, version) VALUES (?, ?, ?, ?, ?)',
      [id, state, owner, reason, version],
    );
  }
  return judged;
};

class SqliteMessageStore implements MessageStore {
  readonly #database: CollectorDatabase;

  constructor(database: CollectorDatabase) {
    this.#database = database;
  }

  page(pulse: string, { state, after, limit }: MessageQuery): Promise<MessagesPage> {
    const wanted = state === null ? '' : `AND coalesce(state, 'open') = ?`;
    const later = after === null ? '' : 'AND (wave < ? OR (wave = ? AND id > ?))';
    return this.#database.read(database => {
      const rows = database.all(
        `SELECT id, wave, definition, body, state, owner, reason, version ${fromMessages} ${wanted} ${later}
         ORDER BY wave DESC, id LIMIT ?`,
        // One more than asked for tells whether there are more.
        [pulse, ...(state === null ? [] : [state]), ...(after ? [after.wave, after.wave, after.id] : []), limit + 1],
      );
      return {
        messages: rows.slice(0, limit).map(messageIn),
        isLast: rows.length <= limit,
        counts: countsOf(database, pulse),
      };
    });
  }

  counts(pulse: string): Promise<readonly CountedStanding[]> {
    return this.#database.read(database =>
      database
        .all(
          `SELECT wave, coalesce(state, 'open') AS state, owner IS NOT NULL AS is_owned, count(*) AS messages
           ${fromMessages} AND batch IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
          [pulse],
        )
        .map(row => ({
          wave: textIn(row, 'wave'),
          state: textIn(row, 'state') as MessageState,
          isOwned: Number(row['is_owned']) === 1,
          messages: Number(row['messages']),
        })),
    );
  }

  move<E>(pulse: string, id: string, judge: JudgeMove<E>): Promise<Result<Standing, E> | null> {
    return this.#database.transaction(database => moveIn(database, pulse, id, judge));
  }

  async follow(answer: string, pulse: string, id: string, judge: JudgeMove<unknown>): Promise<void> {
    await this.#database.transaction(database => {
      if (database.get('SELECT id FROM message_follow_ups WHERE id = ?', [answer]) !== null) return;
      database.run('INSERT INTO message_follow_ups (id) VALUES (?)', [answer]);
      moveIn(database, pulse, id, judge);
    });
  }
}

/** Where messages stand, in the file that holds them. */
export const createSqliteMessageStore = (database: CollectorDatabase): MessageStore => new SqliteMessageStore(database);
