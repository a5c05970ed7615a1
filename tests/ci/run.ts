/**
 * The whole check: brings the browsers and servers, runs every stage, adds up what passed and failed. Its last line is
 * `N passed, N failed`; the exit code is 0 only when nothing failed.
 * `--require chromium,firefox,webkit` or `REQUIRE_ENGINES` makes a missing engine a failure instead of a remark, and
 * `REQUIRE_SERVICES=postgresql` a missing server. The stage `servers` has `REQUIRE_SERVERS=all` for those it installs by itself.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engineNames, findEngines, installEngines, missingEngines, parseEngineNames } from './engines.js';
import { addOutcomes } from './outcome.js';
import { runStage, type StageResult } from './run-stage.js';
import { installServices, missingServices, parseServiceNames, serviceNames } from './services.js';
import { stages } from './stages.js';

const heading = (name: string): void => console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);

interface Need<N extends string> {
  /** What they are together, for example `engines`. */
  readonly name: string;
  readonly all: readonly N[];
  readonly required: readonly N[];
  /** Installs what is missing, and says what could not be. */
  readonly install: () => readonly string[];
  readonly findMissing: () => readonly N[];
}

const bring = <N extends string>({ name, all, required, install, findMissing }: Need<N>): StageResult => {
  heading(name);
  const startMs = performance.now();
  const remarks = install();
  const missing = findMissing();
  for (const remark of remarks) console.log(remark);
  console.log(`At hand: ${all.filter(one => !missing.includes(one)).join(', ') || 'none'}.`);
  const lacking = missing.filter(one => required.includes(one));
  return {
    name,
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
const engines = bring({
  name: 'engines',
  all: engineNames,
  required: parseEngineNames(values.require ?? process.env['REQUIRE_ENGINES'] ?? ''),
  install: installEngines,
  findMissing: () => missingEngines(findEngines()),
});
const services = bring({
  name: 'services',
  all: serviceNames,
  required: parseServiceNames(process.env['REQUIRE_SERVICES'] ?? ''),
  install: installServices,
  findMissing: () => missingServices(),
});
const folder = mkdtempSync(join(tmpdir(), 'ics-check-'));
const results = [engines, services, ...(await runStages(folder))];
rmSync(folder, { recursive: true, force: true });
printResults(results);
const total = addOutcomes(results.map(result => result.outcome));
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
