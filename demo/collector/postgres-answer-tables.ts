import { PulseError } from '../../src/base/pulse-error.js';
import type { AcceptOutcome, StoredAnswer } from './answer-store.js';
import type { AnswerTables } from './answer-tables.js';
import { textIn, type SqlDatabase } from './sql-database.js';

/** Answers that are read at once: enough to be quick, few enough that others do not wait. */
const pageSize = 500;

/** Tries before an answer is given up whose id is there and not there again, because its wave is being deleted. */
const mostTries = 3;

/**
 * One statement, and so one transaction and one way there and back. The ids come in their order, so that two collectors with
 * the same ids wait for each other in one order.
 */
const insertAll = `
  WITH given AS (
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
      AS given (id, pulse, wave, definition, content, body)),
  taken AS (
    INSERT INTO answer_ids (id, content) SELECT id, content FROM given ON CONFLICT DO NOTHING RETURNING id),
  waves AS (
    INSERT INTO kept_waves (pulse, wave) SELECT DISTINCT pulse, wave FROM given JOIN taken USING (id) ORDER BY 1, 2
    ON CONFLICT DO NOTHING)
  INSERT INTO waiting_answers (pulse, wave, id, definition, body)
    SELECT pulse, wave, id, definition, body FROM given JOIN taken USING (id) RETURNING id`;

/** Rewritten in the order of their ids by one transaction: neither their places nor its number tell who answered first. */
const publishAll = `
  WITH moved AS (DELETE FROM waiting_answers WHERE pulse = $1 AND wave = $2 RETURNING *)
  INSERT INTO published_answers (pulse, wave, id, batch, definition, body)
    SELECT pulse, wave, id, $3::integer, definition, body FROM moved ORDER BY id`;

const rewriteIds = `
  WITH moved AS (
    DELETE FROM answer_ids WHERE id IN (
      SELECT id FROM published_answers WHERE pulse = $1 AND wave = $2 AND batch = $3::integer) RETURNING *)
  INSERT INTO answer_ids (id, content) SELECT id, content FROM moved ORDER BY id`;

/** One row for a page: to hand over one value is many times quicker than to hand over many. */
const page = `
  SELECT max(id) AS last, string_agg(batch::text, ',' ORDER BY id) AS batches, string_agg(body, chr(10) ORDER BY id) AS bodies
  FROM (
    SELECT id, batch, body FROM published_answers
    WHERE pulse = $1 AND wave = $2 AND batch >= $3::integer AND id > $4 ORDER BY id LIMIT ${pageSize}) AS page`;

const ofWave = 'WHERE pulse = $1 AND wave = $2';

const insert = async (database: SqlDatabase, answers: readonly StoredAnswer[]): Promise<ReadonlySet<string>> => {
  const columns = (['id', 'pulse', 'wave', 'definition', 'content', 'body'] as const).map(column =>
    answers.map(answer => answer[column]),
  );
  const rows = await database.read(session => session.rows(insertAll, columns));
  return new Set(rows.map(row => textIn(row, 'id')));
};

const contentsOf = async (database: SqlDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await database.read(session =>
    session.rows('SELECT id, content FROM answer_ids WHERE id = ANY($1::text[])', [ids]),
  );
  return new Map(rows.map(row => [textIn(row, 'id'), textIn(row, 'content')]));
};

const inOrder = (answers: Iterable<StoredAnswer>): StoredAnswer[] =>
  [...answers].sort((one, other) => (one.id < other.id ? -1 : 1));

const acceptAll: AnswerTables['acceptAll'] = async (database, answers) => {
  const outcomes = new Map<string, AcceptOutcome>();
  let missing = inOrder(answers);
  for (let turn = 0; turn < mostTries && missing.length > 0; turn++) {
    for (const id of await insert(database, missing)) outcomes.set(id, 'stored');
    const others = missing.filter(({ id }) => !outcomes.has(id));
    if (others.length === 0) break;
    const stored = await contentsOf(
      database,
      others.map(({ id }) => id),
    );
    for (const { id, content } of others)
      if (stored.has(id)) outcomes.set(id, stored.get(id) === content ? 'duplicate' : 'conflict');
    missing = others.filter(({ id }) => !outcomes.has(id));
  }
  return answers.map(({ id }) => {
    const outcome = outcomes.get(id);
    if (outcome === undefined) throw new PulseError('store-unavailable', 'The wave of an answer is being deleted.');
    return outcome;
  });
};

/** How PostgreSQL keeps answers: those that wait and those that were published in tables of their own, by pulse and wave. */
export const postgresAnswerTables: AnswerTables = {
  acceptsAtOnce: 4,
  acceptAll,

  async publishWaiting(session, pulse, wave, batch) {
    await session.rows(publishAll, [pulse, wave, batch]);
    await session.rows(rewriteIds, [pulse, wave, batch]);
  },

  async page(session, { pulse, wave, fromBatch, after }) {
    const [row] = await session.rows(page, [pulse, wave, fromBatch, after]);
    if (row === undefined || row['last'] === null) return null;
    const batches = textIn(row, 'batches').split(',').map(Number);
    return { page: { batches, bodies: Buffer.from(textIn(row, 'bodies')) }, last: textIn(row, 'last') };
  },

  async deleteAnswers(session, pulse, wave) {
    await session.rows(`DELETE FROM answer_ids WHERE id IN (SELECT id FROM answers ${ofWave})`, [pulse, wave]);
    for (const table of ['waiting_answers', 'published_answers'])
      await session.rows(`DELETE FROM ${table} ${ofWave}`, [pulse, wave]);
    // The row stays: an answer that comes in at this moment finds its wave.
    await session.rows(`UPDATE kept_waves SET batch_sizes = '[]', is_closed = 0, lists = NULL ${ofWave}`, [
      pulse,
      wave,
    ]);
  },
};
