import type { SqliteDatabase } from '../../../demo/collector/open-database.js';
import { filledContent, filledWaves, type FilledWave, type FillPlan } from './fill-plan.js';

type File = Parameters<Parameters<SqliteDatabase['file']>[0]>[0];

const fillWave =
  ({ pulse, wave, batchSizes, answers }: FilledWave): ((database: File) => void) =>
  database => {
    database.exec('BEGIN IMMEDIATE');
    const insert = database.prepare(
      'INSERT INTO answers (pulse, wave, id, batch, definition, content, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    for (const { id, batch, definition, body } of answers)
      insert.run([pulse, wave, id, batch, definition, filledContent(id), body]);
    insert.finalize();
    database.run('INSERT INTO answer_waves (pulse, wave, waiting, batch_sizes, is_closed) VALUES (?, ?, 0, ?, 1)', [
      pulse,
      wave,
      JSON.stringify(batchSizes),
    ]);
    database.exec('COMMIT');
  };

/** Fills an empty file with published answers, past the intake that would take hours for a million. */
export const fillSqlite = async (database: SqliteDatabase, plan: FillPlan): Promise<void> => {
  // In the order of random ids an index grows slowly; at the end it is sorted once.
  await database.file(sql => sql.exec('DROP INDEX answers_by_id; PRAGMA synchronous = OFF'));
  for (const wave of filledWaves(plan)) await database.file(fillWave(wave));
  await database.file(sql =>
    sql.exec(
      'CREATE UNIQUE INDEX answers_by_id ON answers (id); PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE)',
    ),
  );
};
