/** How long a million stored answers over eight waves take until they are one document, and what a bare look at them takes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../median.js';
import { printLine, ratio } from '../print-table.js';
import type { Measurement } from './measure.js';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** More than a handful of runs would take minutes and tell nothing new. */
const mostRepetitions = 3;

const measure = (phase: string, path: string): Measurement =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', 'tests/bench/aggregate/measure.ts', phase, path], {
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

export const aggregateRoom = async ({ repetitions }: { readonly repetitions: number }): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-aggregate-'));
  const path = join(folder, 'answers.sqlite');
  try {
    const filled = measure('fill', path);
    const runs: Record<string, Measurement[]> = { bare: [], cold: [], warm: [] };
    for (let turn = 0; turn < Math.min(repetitions, mostRepetitions); turn++) {
      measure('forget', path);
      for (const [phase, measured] of Object.entries(runs)) measured.push(measure(phase, path));
    }
    const look = measure('look', path);
    const fileMiB = (statSync(path).size / 2 ** 20).toFixed(0);
    printLine(`ics-core5, ${filled.rows} answers, 8 waves, ${fileMiB} MiB`, [
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
  } finally {
    rmSync(folder, { recursive: true });
  }
};
