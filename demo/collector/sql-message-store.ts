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
import { textIn, textOrNull, type SqlDatabase, type SqlRow, type SqlSession } from './sql-database.js';

const fromMessages = 'FROM answers LEFT JOIN message_standings USING (id) WHERE pulse = $1';

/** A message that nobody has moved has no row of its own. */
const standingIn = (row: SqlRow): Standing =>
  row['state'] === null
    ? untouched
    : {
        state: textIn(row, 'state') as MessageState,
        owner: textOrNull(row, 'owner'),
        reason: textOrNull(row, 'reason'),
        version: Number(row['version']),
      };

const messageIn = (row: SqlRow): StoredMessage => ({
  id: textIn(row, 'id'),
  wave: textIn(row, 'wave'),
  definition: textIn(row, 'definition'),
  body: textIn(row, 'body'),
  ...standingIn(row),
});

const countsOf = async (session: SqlSession, pulse: string): Promise<MessagesPage['counts']> => {
  const rows = await session.rows(
    `SELECT coalesce(state, 'open') AS state, count(*) AS messages ${fromMessages} GROUP BY 1`,
    [pulse],
  );
  return Object.fromEntries(rows.map(row => [textIn(row, 'state'), Number(row['messages'])]));
};

const moveIn = async <E>(
  session: SqlSession,
  pulse: string,
  id: string,
  judge: JudgeMove<E>,
): Promise<Result<Standing, E> | null> => {
  const [row] = await session.rows(`SELECT state, owner, reason, version ${fromMessages} AND id = $2`, [pulse, id]);
  if (row === undefined) return null;
  const judged = judge(standingIn(row));
  if (judged.ok) {
    const { state, owner, reason, version } = judged.value;
    await session.rows(
      `INSERT INTO message_standings (id, state, owner, reason, version) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE SET state = excluded.state, owner = excluded.owner, reason = excluded.reason,
         version = excluded.version`,
      [id, state, owner, reason, version],
    );
  }
  return judged;
};

class SqlMessageStore implements MessageStore {
  readonly #database: SqlDatabase;

  constructor(database: SqlDatabase) {
    this.#database = database;
  }

  page(pulse: string, { state, after, limit }: MessageQuery): Promise<MessagesPage> {
    // One more than asked for tells whether there are more.
    const values = [pulse, limit + 1, ...(state === null ? [] : [state]), ...(after ? [after.wave, after.id] : [])];
    const wanted = state === null ? '' : `AND coalesce(state, 'open') = $3`;
    const [wave, id] = [`$${values.length - 1}`, `$${values.length}`];
    const later = after === null ? '' : `AND (wave < ${wave} OR (wave = ${wave} AND id > ${id}))`;
    return this.#database.read(async session => {
      const rows = await session.rows(
        `SELECT id, wave, definition, body, state, owner, reason, version ${fromMessages} ${wanted} ${later}
         ORDER BY wave DESC, id LIMIT $2`,
        values,
      );
      return {
        messages: rows.slice(0, limit).map(messageIn),
        isLast: rows.length <= limit,
        counts: await countsOf(session, pulse),
      };
    });
  }

  async counts(pulse: string): Promise<readonly CountedStanding[]> {
    const rows = await this.#database.read(session =>
      session.rows(
        `SELECT wave, coalesce(state, 'open') AS state, CASE WHEN owner IS NULL THEN 0 ELSE 1 END AS is_owned,
           count(*) AS messages ${fromMessages} AND batch IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
        [pulse],
      ),
    );
    return rows.map(row => ({
      wave: textIn(row, 'wave'),
      state: textIn(row, 'state') as MessageState,
      isOwned: Number(row['is_owned']) === 1,
      messages: Number(row['messages']),
    }));
  }

  move<E>(pulse: string, id: string, judge: JudgeMove<E>): Promise<Result<Standing, E> | null> {
    return this.#database.transaction(session => moveIn(session, pulse, id, judge));
  }

  async follow(answer: string, pulse: string, id: string, judge: JudgeMove<unknown>): Promise<void> {
    await this.#database.transaction(async session => {
      const followed = await session.rows(
        'INSERT INTO message_follow_ups (id) VALUES ($1) ON CONFLICT DO NOTHING RETURNING id',
        [answer],
      );
      if (followed.length > 0) await moveIn(session, pulse, id, judge);
    });
  }
}

/** Where messages stand, in the database that holds them. */
export const createMessageStore = (database: SqlDatabase): MessageStore => new SqlMessageStore(database);
