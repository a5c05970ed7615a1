/** Four ways to put one answer on disk before it is confirmed, each with tables of its own in the same kind of database. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openDatabase } from '../../../demo/collector/open-database.js';
import { openPostgres } from '../../../demo/collector/postgres-database.js';
import { createAnswerStore } from '../../../demo/collector/sql-answer-store.js';
import { kill, projectFolder, spawnCollector } from '../../e2e/collector/collector-process.js';
import { lunchResponse } from '../../e2e/collector/sample-response.js';
import { openBareTable, type BareAnswer } from './bare-inserts.js';
import { answerPoster } from './post-answers.js';

export interface Contestant {
  readonly title: string;
  /** What a turn is done through; over HTTP, connections of its own: servers close those that wait while others have theirs. */
  begin(): Promise<Turn>;
  close(): Promise<void> | void;
}

export interface Turn {
  insert(answer: BareAnswer): Promise<void> | void;
  end(): void;
}

/** The address of an empty database of its own: a file that is not there yet, or an empty schema. */
export type EmptyDatabase = () => Promise<string>;

const inProcess = (title: string, insert: Turn['insert'], close: Contestant['close']): Contestant => ({
  title,
  begin: () => Promise.resolve({ insert, end: () => undefined }),
  close,
});

const overHttp = (title: string, url: string, atOnce: number, close: Contestant['close']): Contestant => ({
  title,
  async begin() {
    const poster = await answerPoster(url, atOnce);
    return { insert: answer => poster.post(answer), end: () => poster.close() };
  },
  close,
});

const bareInsert = async (address: string, atOnce: number): Promise<Contestant> => {
  const table = await openBareTable(address, atOnce);
  return inProcess(
    'bare insert',
    answer => table.insert(answer),
    () => table.close(),
  );
};

/** What is asked for every answer, whatever it says. */
const kept = { pulse: 'lunch', wave: '2026-11', definition: 'd'.repeat(64) };

const collectorStore = async (address: string): Promise<Contestant> => {
  const opened = await (address.startsWith('postgres:') ? openPostgres(address) : openDatabase(address));
  if (!opened.ok) throw new Error(opened.error);
  const store = createAnswerStore(opened.value);
  const insert = async ({ id, body }: BareAnswer): Promise<void> => {
    const outcome = await store.accept({ ...kept, id, content: id + id, body });
    if (outcome !== 'stored') throw new Error(`An answer was ${outcome}.`);
  };
  return inProcess("the collector's store", insert, () => store.close());
};

const bareServer = async (address: string, connections: number, atOnce: number): Promise<Contestant> => {
  const script = ['--import', 'tsx', 'tests/bench/inserts/bare-server.ts', address, String(connections)];
  const child = spawn(process.execPath, script, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = (await once(child.stdout, 'data')) as [Buffer];
  return overHttp('bare insert over HTTP', url.toString().trim(), atOnce, async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
};

/** What a collector logged of its trouble last; without it a refused answer tells nothing. */
const lastTrouble = (output: string): string =>
  output
    .split('\n')
    .filter(line => line.includes('"level":"error"') && line.includes('"reason"'))
    .at(-1) ?? '';

const collector = async (address: string, atOnce: number): Promise<Contestant> => {
  const running = await spawnCollector({ DATABASE_URL: address, INTRANET: 'off' });
  const title = 'POST /api/responses';
  const { begin } = overHttp(title, running.url, atOnce, () => undefined);
  return {
    title,
    async begin() {
      const { insert, end } = await begin();
      const explained = async (answer: BareAnswer): Promise<void> => {
        try {
          await insert(answer);
        } catch (error) {
          throw new Error(`The collector did not take an answer. ${lastTrouble(running.output())}`, { cause: error });
        }
      };
      return { insert: explained, end };
    },
    close: () => kill(running, 'SIGTERM'),
  };
};

/** More connections to PostgreSQL than this make bare inserts slower here, and those of all four would be too many. */
const mostConnections = 16;

/** The first is what the others are compared with. */
export const contestantsOver = async (empty: EmptyDatabase, atOnce: number): Promise<readonly Contestant[]> => [
  await bareInsert(await empty(), Math.min(atOnce, mostConnections)),
  await collectorStore(await empty()),
  await bareServer(await empty(), Math.min(atOnce, mostConnections), atOnce),
  await collector(await empty(), atOnce),
];

/** An answer that every collector of the demo takes, whatever its id. */
export const sampleAnswer = async (folder: string): Promise<object> => {
  const running = await spawnCollector({ DATABASE_URL: `${folder}/sample.sqlite`, INTRANET: 'off' });
  try {
    return await lunchResponse(running.url);
  } finally {
    await kill(running, 'SIGTERM');
  }
};
