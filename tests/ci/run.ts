/**
 * The whole check: brings the browsers, runs every stage, adds up what passed and failed. Its last line is
 * `N passed, N failed`; the exit code is 0 only when nothing failed.
 * `--require chromium,firefox,webkit` or `REQUIRE_ENGINES` makes a missing engine a failure instead of a remark.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engineNames, findEngines, installEngines, missingEngines, parseEngineNames } from './engines.js';
import { addOutcomes } from './outcome.js';
import { runStage, type StageResult } from './run-stage.js';
import { stages } from './stages.js';

const heading = (name: string): void => console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);

const bringEngines = (required: readonly string[]): StageResult => {
  heading('engines');
  const startMs = performance.now();
  const remarks = installEngines();
  const missing = missingEngines(findEngines());
  for (const remark of remarks) console.log(remark);
  console.log(`Engines: ${engineNames.filter(name => !missing.includes(name)).join(', ') || 'none'}.`);
  const lacking = missing.filter(name => required.includes(name));
  return {
    name: 'engines',
    outcome: { passed: lacking.length === 0 ? 1 : 0, failed: lacking.length, skipped: missing.length - lacking.length },
    durationMs: performance.now() - startMs,
    failures: [],
    ...(missing.length > 0 && { remark: `left out: ${missing.join(', ')}` }),
  };
};

const runStages = async (folder: string): Promise<StageResult[]> => {
  const results: StageResult[] = [];
  for (const stage of stages) {
    heading(stage.name);
    const isBuilt = results.every(result => result.name !== 'build' || result.outcome.failed === 0);
    if (stage.needsBuild && !isBuilt) {
      const outcome = { passed: 0, failed: 1, skipped: 0 };
      results.push({ name: stage.name, outcome, durationMs: 0, failures: [], remark: 'not run: the build failed' });
      console.log('Not run: the build failed.');
    } else {
      results.push(await runStage(stage, folder));
    }
  }
  return results;
};

const printResults = (results: readonly StageResult[]): void => {
  heading('outcome');
  for (const { name, outcome, durationMs, remark } of results) {
    const verdict = outcome.failed > 0 ? 'FAILED' : 'ok';
    const counts = `${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped} skipped`;
    const seconds = `${(durationMs / 1000).toFixed(1)} s`;
    console.log(
      `${name.padEnd(9)} ${verdict.padEnd(7)} ${seconds.padStart(8)}  ${counts}${remark ? ` (${remark})` : ''}`,
    );
  }
  for (const { name, failures } of results)
    for (const failure of failures) console.log(`failed in ${name}: ${failure}`);
};

const { values } = parseArgs({ options: { require: { type: 'string' } } });
const required = parseEngineNames(values.require ?? process.env['REQUIRE_ENGINES'] ?? '');
const folder = mkdtempSync(join(tmpdir(), 'ics-check-'));
const results = [bringEngines(required), ...(await runStages(folder))];
rmSync(folder, { recursive: true, force: true });
printResults(results);
const total = addOutcomes(results.map(result => result.outcome));
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
