/**
 * Single answers, each on disk before its reply: over HTTP through the collector, which parses and judges each, and straight into a
 * table of ids and bodies of the same database. The two take turns. Everything runs on this machine, the senders too.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill, spawnCollector } from '../../e2e/collector/collector-process.js';
import { lunchResponse } from '../../e2e/collector/sample-response.js';
import { findService } from '../../ci/services.js';
import { startPostgres } from '../../postgres-server.js';
import { median } from '../median.js';
import { printLine, ratio } from '../print-table.js';
import { openBareFile, openBarePostgres, type BareAnswer, type BareTable } from './bare-inserts.js';
import { drive, type Pace } from './drive.js';
import { answerPoster } from './post-answers.js';

const answersInTurn = 2000;
const warmUp = 300;
const mostTurns = 5;
const concurrencies = [1, 16, 64];

interface Contest {
  readonly name: string;
  /** For `DATABASE_URL`. */
  readonly database: string;
  bare(atOnce: number): Promise<BareTable> | BareTable;
}

const answers = (sample: object, count: number): readonly BareAnswer[] =>
  Array.from({ length: count }, () => {
    const id = randomBytes(16).toString('hex');
    return { id, body: JSON.stringify({ ...sample, id }) };
  });

const middle = (paces: readonly Pace[], of: keyof Pace): number => median(paces.map(pace => pace[of]));

const printPaces = (title: string, paces: readonly Pace[], bare: readonly Pace[]): void =>
  printLine(title, [
    `${middle(paces, 'perSecond').toFixed(0)} /s`,
    ratio(middle(paces, 'perSecond'), middle(bare, 'perSecond')),
    `${middle(paces, 'medianMs').toFixed(2)} ms`,
    `${middle(paces, 'p99Ms').toFixed(2)} ms`,
  ]);

const measure = async ({ name, database, bare }: Contest, turns: number): Promise<void> => {
  const collector = await spawnCollector({ DATABASE_URL: database, INTRANET: 'off' });
  try {
    const sample = await lunchResponse(collector.url);
    for (const atOnce of concurrencies) {
      const table = await bare(atOnce);
      const postAll = async (count: number): Promise<Pace> => {
        // Connections of its own: those that waited through a turn of the other may just be closing.
        const poster = answerPoster(collector.url, atOnce);
        const pace = await drive(answers(sample, count), atOnce, answer => poster.post(answer));
        poster.close();
        return pace;
      };
      const runs: { readonly bare: Pace[]; readonly http: Pace[] } = { bare: [], http: [] };
      await drive(answers(sample, warmUp), atOnce, answer => table.insert(answer));
      await postAll(warmUp);
      for (let turn = 0; turn < turns; turn++) {
        runs.bare.push(await drive(answers(sample, answersInTurn), atOnce, answer => table.insert(answer)));
        runs.http.push(await postAll(answersInTurn));
      }
      await table.close();
      printPaces(`${name}, ${atOnce} at once: bare insert`, runs.bare, runs.bare);
      printPaces(`${name}, ${atOnce} at once: POST /api/responses`, runs.http, runs.bare);
    }
  } finally {
    await kill(collector, 'SIGTERM');
  }
};

const measureFile = async (turns: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-inserts-'));
  try {
    await measure({ name: 'SQLite', database: join(folder, 'pulse.sqlite'), bare: () => openBareFile(folder) }, turns);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const measurePostgres = async (turns: number): Promise<void> => {
  if (findService('postgresql') === null) {
    console.log('PostgreSQL: skipped, it is not installed (Debian package postgresql).');
    return;
  }
  const server = await startPostgres();
  try {
    const database = await server.emptySchema();
    await measure({ name: 'PostgreSQL', database, bare: atOnce => openBarePostgres(database, atOnce) }, turns);
  } finally {
    await server.stop();
  }
};

export const insertsRoom = async ({ repetitions }: { readonly repetitions: number }): Promise<void> => {
  const turns = Math.min(repetitions, mostTurns);
  printLine(`Single durable answers, ${turns} turns of ${answersInTurn}`, ['rate', 'to bare', 'median', 'p99']);
  await measureFile(turns);
  await measurePostgres(turns);
};
