import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failuresOf } from './failures.js';
import { parseOutcome, settleOutcome, type Outcome } from './outcome.js';
import { stageLimitMs, type Stage } from './stages.js';

export interface StageResult {
  readonly name: string;
  readonly outcome: Outcome;
  readonly durationMs: number;
  /** A line for each test that failed. */
  readonly failures: readonly string[];
  /** Why it did not run or did not end, where its output does not say. */
  readonly remark?: string;
}

const commandOf = (stage: Stage, reportPath: string): string[] => [
  'run',
  stage.script,
  ...(stage.report === 'vitest'
    ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`]
    : []),
];

type Ending = 'succeeded' | 'failed' | 'timed-out';

/** In a process group of its own, so that a stage that hangs takes its browsers along when it is ended. */
const execute = (parameters: readonly string[], environment: NodeJS.ProcessEnv): Promise<Ending> =>
  new Promise(resolve => {
    const child = spawn('npm', parameters, { stdio: 'inherit', env: environment, detached: true });
    let isLate = false;
    const end = (): void => void (child.pid && process.kill(-child.pid, 'SIGKILL'));
    const limit = setTimeout(() => ((isLate = true), end()), stageLimitMs);
    process.once('SIGINT', end).once('SIGTERM', end);
    const settle = (ending: Ending): void => {
      clearTimeout(limit);
      process.off('SIGINT', end).off('SIGTERM', end);
      resolve(isLate ? 'timed-out' : ending);
    };
    child.once('error', () => settle('failed'));
    child.once('exit', code => settle(code === 0 ? 'succeeded' : 'failed'));
  });

const readReport = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

/** Runs one stage with its output on the terminal. `folder` takes its report. */
export const runStage = async (stage: Stage, folder: string): Promise<StageResult> => {
  const reportPath = join(folder, `${stage.name}.json`);
  const environment = { ...process.env, ...(stage.report === 'browser' && { BROWSER_RESULTS: reportPath }) };
  const startMs = performance.now();
  const ending = await execute(commandOf(stage, reportPath), environment);
  const report = stage.report ? readReport(reportPath) : null;
  return {
    name: stage.name,
    outcome: settleOutcome(ending === 'succeeded', parseOutcome(report), stage.report !== undefined),
    durationMs: performance.now() - startMs,
    failures: failuresOf(report),
    ...(ending === 'timed-out' && { remark: `ended after ${stageLimitMs / 60_000} minutes` }),
  };
};
