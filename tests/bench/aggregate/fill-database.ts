import type { SqliteDatabase } from '../../../demo/collector/open-database.js';
import { icsCore5 } from '../../../src/templates/ics-core5.js';
import { inventedAnswers } from './invented-answers.js';

export interface FillPlan {
  readonly seed: number;
  readonly waves: number;
  /** In each wave. */
  readonly answers: number;
  /** In each wave, each a quarter larger than all before it together, as batches grow. */
  readonly batches: number;
  /** Ids of the groups that answer. */
  readonly teams: readonly string[];
}

/** Answers up to the end of each batch. */
const batchEnds = ({ answers, batches }: FillPlan): readonly number[] =>
  Array.from({ length: batches }, (_, batch) => Math.round(answers / 1.25 ** (batches - 1 - batch)));

const waveId = (number: number): string =>
  `${2024 + Math.floor(number / 4)}-${String(1 + (number % 4) * 3).padStart(2, '0')}`;

/** Which batch an answer came in: batches say nothing of ids, so they are dealt out by a hash of its place. */
const dealtOrder = (answers: number): Uint32Array => {
  const order = Uint32Array.from({ length: answers }, (_, index) => index);
  for (let index = answers - 1; index > 0; index--) {
    const other = Math.imul(index, 2_654_435_761) >>> 0;
    const place = other % (index + 1);
    [order[index], order[place]] = [order[place] ?? 0, order[index] ?? 0];
  }
  return order;
};

const fillWave =
  (plan: FillPlan, number: number): ((database: Parameters<Parameters<SqliteDatabase['file']>[0]>[0]) => void) =>
  database => {
    const [pulse, wave, ends] = [icsCore5.id, waveId(number), batchEnds(plan)];
    const order = dealtOrder(plan.answers);
    database.exec('BEGIN IMMEDIATE');
    const insert = database.prepare(
      'INSERT INTO answers (pulse, wave, id, batch, definition, content, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    let index = 0;
    for (const response of inventedAnswers({ seed: plan.seed + number, wave, count: plan.answers }, plan.teams)) {
      const place = order[index++] ?? 0;
      const batch = ends.findIndex(end => place < end);
      // Of the right length; nobody compares it here.
      const content = response.id + response.id;
      insert.run([pulse, wave, response.id, batch, response.definition, content, JSON.stringify(response)]);
    }
    insert.finalize();
    const sizes = ends.map((end, batch) => end - (ends[batch - 1] ?? 0));
    database.run('INSERT INTO answer_waves (pulse, wave, waiting, batch_sizes, is_closed) VALUES (?, ?, 0, ?, 1)', [
      pulse,
      wave,
      JSON.stringify(sizes),
    ]);
    database.exec('COMMIT');
  };

/** Fills an empty file with published answers, past the intake that would take hours for a million. */
export const fillDatabase = async (database: SqliteDatabase, plan: FillPlan): Promise<void> => {
  // In the order of random ids an index grows slowly; at the end it is sorted once.
  await database.file(sql => sql.exec('DROP INDEX answers_by_id; PRAGMA synchronous = OFF'));
  for (let number = 0; number < plan.waves; number++) await database.file(fillWave(plan, number));
  await database.file(sql =>
    sql.exec(
      'CREATE UNIQUE INDEX answers_by_id ON answers (id); PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE)',
    ),
  );
};
