import type { AcceptOutcome, StoredAnswer } from './answer-store.js';
import type { AnswerTables } from './answer-tables.js';
import { textIn, type SqlRow, type SqlSession } from './sql-database.js';

/** Answers that are read at once: enough to be quick, few enough that others do not wait. */
const pageSize = 250;

/** One row for a page: to hand over one value is many times quicker than to hand over many, and bytes need no decoding. */
const page = `
  SELECT max(id) AS last, group_concat(batch) AS batches, CAST(group_concat(body, char(10)) AS BLOB) AS bodies FROM (
    SELECT id, batch, body FROM answers
    WHERE pulse = $1 AND wave = $2 AND batch >= $3 AND id > $4 ORDER BY id LIMIT ${pageSize})`;

const bytesIn = (row: SqlRow, column: string): Buffer => {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new TypeError(`The column ${column} holds no bytes.`);
  return Buffer.from(value.buffer, value.byteOffset, value.length);
};

const accept = async (session: SqlSession, answer: StoredAnswer): Promise<AcceptOutcome> => {
  const { id, pulse, wave, definition, content, body } = answer;
  const [stored] = await session.rows('SELECT content FROM answers WHERE id = $1', [id]);
  if (stored !== undefined) return stored['content'] === content ? 'duplicate' : 'conflict';
  await session.rows(
    'INSERT INTO answers (id, pulse, wave, definition, content, body) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, pulse, wave, definition, content, body],
  );
  await session.rows(
    `INSERT INTO answer_waves (pulse, wave, waiting) VALUES ($1, $2, 1)
     ON CONFLICT (pulse, wave) DO UPDATE SET waiting = waiting + 1`,
    [pulse, wave],
  );
  return 'stored';
};

/** How a SQLite file keeps answers: in one table in the order of their random ids, and their number beside it. */
export const sqliteAnswerTables: AnswerTables = {
  // There is one connection.
  acceptsAtOnce: 1,

  acceptAll: (database, answers) =>
    database.transaction(async session => {
      const outcomes: AcceptOutcome[] = [];
      for (const answer of answers) outcomes.push(await accept(session, answer));
      return outcomes;
    }),

  async publishWaiting(session, pulse, wave, batch) {
    await session.rows('UPDATE answers SET batch = $3 WHERE pulse = $1 AND wave = $2 AND batch IS NULL', [
      pulse,
      wave,
      batch,
    ]);
    await session.rows('UPDATE answer_waves SET waiting = 0 WHERE pulse = $1 AND wave = $2', [pulse, wave]);
  },

  async page(session, { pulse, wave, fromBatch, after }) {
    const [row] = await session.rows(page, [pulse, wave, fromBatch, after]);
    if (row === undefined || row['last'] === null) return null;
    const batches = textIn(row, 'batches').split(',').map(Number);
    return { page: { batches, bodies: bytesIn(row, 'bodies') }, last: textIn(row, 'last') };
  },

  async deleteAnswers(session, pulse, wave) {
    for (const table of ['answers', 'answer_waves'])
      await session.rows(`DELETE FROM ${table} WHERE pulse = $1 AND wave = $2`, [pulse, wave]);
  },
};
