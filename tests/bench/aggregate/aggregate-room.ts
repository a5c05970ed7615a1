/**
 * How long a million stored answers over eight waves take until they are one document, and what a bare look at them takes: in a
 * SQLite file and in PostgreSQL, each measurement in a process of its own that knows nothing of before.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findService } from '../../ci/services.js';
import { startPostgres } from '../../postgres-server.js';
import { median } from '../median.js';
import { printLine, ratio } from '../print-table.js';
import type { Measurement } from './measure.js';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** More than a handful of runs would take minutes and tell nothing new. */
const mostRepetitions = 3;

const measure = (phase: string, address: string): Measurement =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', 'tests/bench/aggregate/measure.ts', phase, address], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  ) as Measurement;

const titles: Readonly<Record<string, string>> = {
  bare: 'bare SELECT of every body',
  cold: 'aggregate, no tallies: every answer read',
  warm: 'aggregate, from tallies',
};

const printPhase = (title: string, runs: readonly Measurement[], bareSeconds: number): void => {
  const seconds = median(runs.map(run => run.seconds));
  const peak = Math.max(...runs.map(run => run.peakRssMiB));
  printLine(title, [
    String(runs[0]?.rows),
    `${seconds.toFixed(2)} s`,
    `${median(runs.map(run => run.processorSeconds)).toFixed(2)} s`,
    ratio(seconds, bareSeconds),
    `${peak.toFixed(0)} MiB`,
    `${((runs[0]?.bytes ?? 0) / 1024).toFixed(0)} KiB`,
  ]);
};

/** @param address of an empty database */
const measureDatabase = (name: string, address: string, turns: number): void => {
  const filled = measure('fill', address);
  const runs: Record<string, Measurement[]> = { bare: [], cold: [], warm: [] };
  for (let turn = 0; turn < turns; turn++) {
    measure('forget', address);
    for (const [phase, measured] of Object.entries(runs)) measured.push(measure(phase, address));
  }
  const look = measure('look', address);
  printLine(`${name}, ics-core5, ${filled.rows} answers, 8 waves`, [
    'rows',
    'median',
    'processor',
    'to bare',
    'peak RSS',
    'text',
  ]);
  const bareSeconds = median((runs['bare'] ?? []).map(run => run.seconds));
  for (const [phase, measured] of Object.entries(runs)) printPhase(titles[phase] ?? phase, measured, bareSeconds);
  printLine('a look between two batches', ['', `${((1000 * look.seconds) / look.rows).toFixed(2)} ms`]);
};

const measureFile = (turns: number): void => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-aggregate-'));
  try {
    measureDatabase('SQLite', join(folder, 'answers.sqlite'), turns);
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
    measureDatabase('PostgreSQL', await server.emptySchema(), turns);
  } finally {
    await server.stop();
  }
};

export const aggregateRoom = async ({ repetitions }: { readonly repetitions: number }): Promise<void> => {
  const turns = Math.min(repetitions, mostRepetitions);
  await measurePostgres(turns);
  console.log();
  measureFile(turns);
};
