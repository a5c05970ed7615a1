/**
 * Single answers, each on disk before it is confirmed: straight into a table of ids and bodies, through the store of the collector,
 * over HTTP into the bare table, and over HTTP through the whole collector, which parses and judges each. They take turns, with
 * as many answers on their way. Everything runs on this machine, the senders too.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findService } from '../../ci/services.js';
import { startPostgres } from '../../postgres-server.js';
import { median } from '../median.js';
import { printLine, ratio } from '../print-table.js';
import type { BareAnswer } from './bare-inserts.js';
import { contestantsOver, sampleAnswer, type Contestant, type EmptyDatabase } from './contestants.js';
import { drive, type Pace } from './drive.js';

const warmUp = 400;
const mostTurns = 5;
/** How many are on their way at once, and how many make a turn. */
const loads = [
  { atOnce: 1, answersInTurn: 500 },
  { atOnce: 16, answersInTurn: 2000 },
  { atOnce: 48, answersInTurn: 2000 },
] as const;

interface Contest {
  readonly name: string;
  readonly empty: EmptyDatabase;
  readonly sample: object;
  readonly turns: number;
}

const answers = (sample: object, count: number): readonly BareAnswer[] =>
  Array.from({ length: count }, () => {
    const id = randomBytes(16).toString('hex');
    return { id, body: JSON.stringify({ ...sample, id }) };
  });

const middle = (paces: readonly Pace[], of: keyof Pace): number => median(paces.map(pace => pace[of]));

const printPaces = (title: string, paces: readonly Pace[], references: readonly (readonly Pace[])[]): void =>
  printLine(title, [
    `${middle(paces, 'perSecond').toFixed(0)} /s`,
    ...references.map(reference => ratio(middle(paces, 'perSecond'), middle(reference, 'perSecond'))),
    `${middle(paces, 'medianMs').toFixed(2)} ms`,
    `${middle(paces, 'p99Ms').toFixed(2)} ms`,
  ]);

/** The paces of each contestant, in their order. */
const compete = async (
  contestants: readonly Contestant[],
  { atOnce, answersInTurn }: (typeof loads)[number],
  { sample, turns }: Contest,
): Promise<readonly (readonly Pace[])[]> => {
  const run = async (contestant: Contestant, count: number): Promise<Pace> => {
    const turn = await contestant.begin();
    const pace = await drive(answers(sample, count), atOnce, answer => turn.insert(answer));
    turn.end();
    return pace;
  };
  const paces = contestants.map((): Pace[] => []);
  for (const contestant of contestants) await run(contestant, warmUp);
  for (let turn = 0; turn < turns; turn++)
    for (const [index, contestant] of contestants.entries()) paces[index]?.push(await run(contestant, answersInTurn));
  return paces;
};

const measure = async (contest: Contest): Promise<void> => {
  for (const load of loads) {
    const contestants = await contestantsOver(contest.empty, load.atOnce);
    try {
      const paces = await compete(contestants, load, contest);
      const [bare = [], , bareOverHttp = []] = paces;
      for (const [index, { title }] of contestants.entries())
        printPaces(`${contest.name}, ${load.atOnce} at once: ${title}`, paces[index] ?? [], [bare, bareOverHttp]);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      console.log(`${contest.name}, ${load.atOnce} at once: not measured. ${reason}`);
    } finally {
      for (const contestant of contestants) await contestant.close();
    }
  }
};

const measurePostgres = async (contest: Omit<Contest, 'name' | 'empty'>): Promise<void> => {
  if (findService('postgresql') === null) {
    console.log('PostgreSQL: skipped, it is not installed (Debian package postgresql).');
    return;
  }
  const server = await startPostgres();
  try {
    await measure({ ...contest, name: 'PostgreSQL', empty: () => server.emptySchema() });
  } finally {
    await server.stop();
  }
};

export const insertsRoom = async ({ repetitions }: { readonly repetitions: number }): Promise<void> => {
  const turns = Math.min(repetitions, mostTurns);
  const folder = mkdtempSync(join(tmpdir(), 'bench-inserts-'));
  try {
    const sample = await sampleAnswer(folder);
    const columns = ['rate', 'to bare', 'to bare HTTP', 'median', 'p99'];
    printLine(`Single durable answers, medians of ${turns} turns`, columns);
    let files = 0;
    const empty: EmptyDatabase = async () => join(folder, `${(files += 1)}.sqlite`);
    await measure({ name: 'SQLite', empty, sample, turns });
    await measurePostgres({ sample, turns });
  } finally {
    rmSync(folder, { recursive: true });
  }
};
