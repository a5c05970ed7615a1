import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sqlite from 'node-sqlite3-wasm';
import { startCollector, type RunningCollector } from '../../../demo/collector/start-collector.js';
import type { LogLine } from '../../../demo/collector/request-log.js';

export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

export interface StartedCollector extends RunningCollector {
  readonly databasePath: string;
  readonly log: readonly LogLine[];
  /** Stops the collector and removes its data. */
  dispose(): Promise<void>;
}

/** A collector in this process, on a free port, with a database file of its own. */
export const startTestCollector = async (environment: Record<string, string> = {}): Promise<StartedCollector> => {
  const folder = mkdtempSync(join(tmpdir(), 'collector-'));
  const databasePath = join(folder, 'pulse.sqlite');
  const log: LogLine[] = [];
  const started = await startCollector(
    { PORT: '0', DATABASE_URL: databasePath, ...environment },
    projectFolder,
    line => void log.push(line),
  );
  if (!started.ok) throw new Error(started.error);
  const { url, stop } = started.value;
  const dispose = async (): Promise<void> => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop, databasePath, log, dispose };
};

export interface CollectorProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Everything written so far. */
  output(): string;
}

/**
 * A collector as a process of its own, run from its source; rejects with what it wrote when it does not start.
 * @param fileKiB what no file may grow beyond: the disk is full for this process alone
 */
export const spawnCollector = async (
  environment: Record<string, string>,
  fileKiB: number | 'unlimited' = 'unlimited',
): Promise<CollectorProcess> => {
  const command = [process.execPath, '--import', 'tsx', join('demo', 'collector', 'main.ts')];
  const child = spawn('bash', ['-c', `ulimit -f ${fileKiB}; exec "$@"`, 'bash', ...command], {
    cwd: projectFolder,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /^ {2}(http:\S+)$/m.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(output)));
  });
  return { url, child, output: () => output };
};

/** Ends the process, and waits for its end. */
export const kill = async ({ child }: CollectorProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
};

/** Bodies of all answers in a database file, whether or not a collector has it open: a copy is read. */
export const storedBodies = (databasePath: string): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  for (const suffix of ['', '-wal']) {
    const name = basename(databasePath) + suffix;
    if (existsSync(join(dirname(databasePath), name))) cpSync(join(dirname(databasePath), name), join(folder, name));
  }
  const database = new sqlite.Database(join(folder, basename(databasePath)));
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    return database.all('SELECT body FROM answers ORDER BY id').map(row => row['body'] as string);
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
