import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../../demo/collector/open-database.js';
import { openPostgres } from '../../../demo/collector/postgres-database.js';
import { createAnswerStore } from '../../../demo/collector/sql-answer-store.js';
import type { SqlDatabase } from '../../../demo/collector/sql-database.js';
import type { Result } from '../../../src/base/result.js';
import type { PulseResponse } from '../../../src/response/response.js';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** A collector in a process of its own, over a database file that outlives it. */
export interface CollectorProcess {
  readonly origin: string;
  /** Of the process that runs now. */
  readonly pid: number;
  /** Every row of a pulse; of a file, from a copy as it lies on the disk. */
  rows(pulse: string): Promise<readonly PulseResponse[]>;
  /** At once, as by a power cut for the process. */
  kill(): Promise<void>;
  /** In good order: it finishes what is under way. */
  shutDown(): Promise<void>;
  /** Over the same file; `environment` adds to what it was started with. */
  start(environment?: Readonly<Record<string, string>>): Promise<void>;
  /** Ends it and deletes the file. */
  stop(): Promise<void>;
}

const launch = async (environment: Readonly<Record<string, string>>): Promise<[ChildProcess, string]> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/collector/main.ts'], {
    cwd: project,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', INTRANET: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const url = /^\s*(http:\/\/\S+?)\/?\s*$/m.exec(output)?.[1];
      if (url) resolve(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', code => reject(new Error(`The collector ended with ${code}: ${output}`)));
  });
  return [child, origin];
};

const readStored = async (opened: Result<SqlDatabase, string>, pulse: string): Promise<readonly PulseResponse[]> => {
  if (!opened.ok) throw new Error(opened.error);
  const store = createAnswerStore(opened.value);
  try {
    const waves = await store.waves(pulse);
    const bodies = await Promise.all(waves.map(wave => store.bodies(pulse, wave)));
    return bodies.flat().map(body => JSON.parse(body) as PulseResponse);
  } finally {
    await store.close();
  }
};

const readFileRows = async (databasePath: string, pulse: string): Promise<readonly PulseResponse[]> => {
  const copy = mkdtempSync(join(tmpdir(), 'ics-rows-'));
  const folder = dirname(databasePath);
  // The file and its log; the mark of the process that owns them stays behind.
  const files = readdirSync(folder).filter(name => name === basename(databasePath) || name.endsWith('-wal'));
  for (const name of files) copyFileSync(join(folder, name), join(copy, name));
  try {
    return await readStored(openDatabase(join(copy, basename(databasePath))), pulse);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

/** `postgresUrl` in place of a new file: an empty database, which is left as it is at the end. */
export const startCollectorProcess = async (postgresUrl?: string): Promise<CollectorProcess> => {
  const folder = mkdtempSync(join(tmpdir(), 'ics-collector-'));
  const databasePath = join(folder, 'answers.sqlite');
  const environment = { DATABASE_URL: postgresUrl ?? databasePath, PULSES: join(project, 'tests/fixtures/pulses') };
  let [child, origin] = await launch(environment);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    get origin() {
      return origin;
    },
    get pid() {
      return child.pid ?? 0;
    },
    rows: async pulse =>
      postgresUrl === undefined
        ? readFileRows(databasePath, pulse)
        : readStored(await openPostgres(postgresUrl), pulse),
    kill: () => end('SIGKILL'),
    shutDown: () => end('SIGTERM'),
    async start(added = {}) {
      [child, origin] = await launch({ ...environment, ...added });
    },
    async stop() {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
