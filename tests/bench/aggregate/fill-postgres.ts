import pg from 'pg';
import { filledContent, filledWaves, type FilledAnswer, type FilledWave, type FillPlan } from './fill-plan.js';

/** Answers of one statement. */
const together = 5000;

const insertAnswers = `
  INSERT INTO published_answers (pulse, wave, id, batch, definition, body)
    SELECT $1, $2, * FROM unnest($3::text[], $4::integer[], $5::text[], $6::text[])`;

const insertIds = 'INSERT INTO answer_ids (id, content) SELECT * FROM unnest($1::text[], $2::text[])';

const store = async (client: pg.Client, { pulse, wave }: FilledWave, answers: readonly FilledAnswer[]) => {
  const column = <K extends keyof FilledAnswer>(name: K) => answers.map(answer => answer[name]);
  const ids = column('id');
  await client.query(insertAnswers, [pulse, wave, ids, column('batch'), column('definition'), column('body')]);
  await client.query(insertIds, [ids, ids.map(filledContent)]);
};

const fillWave = async (client: pg.Client, wave: FilledWave): Promise<void> => {
  let waiting: FilledAnswer[] = [];
  for (const answer of wave.answers) {
    if (waiting.push(answer) < together) continue;
    await store(client, wave, waiting);
    waiting = [];
  }
  await store(client, wave, waiting);
  await client.query('INSERT INTO kept_waves (pulse, wave, batch_sizes, is_closed) VALUES ($1, $2, $3, 1)', [
    wave.pulse,
    wave.wave,
    JSON.stringify(wave.batchSizes),
  ]);
};

/** Fills the empty tables of a collector with published answers, past the intake that would take hours for a million. */
export const fillPostgres = async (url: string, plan: FillPlan): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // A crash may cost what is filled in: nobody was told that it is stored.
    await client.query('SET synchronous_commit = off');
    for (const wave of filledWaves(plan)) await fillWave(client, wave);
    // What the database does by itself soon after so much has come in.
    await client.query('VACUUM (ANALYZE) answer_ids, published_answers, kept_waves');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
};
