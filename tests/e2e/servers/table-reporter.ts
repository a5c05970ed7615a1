/** Prints, at the end, what was proved against which version of which server. */
import type { Reporter, TestModule, TestSuite, Vitest } from 'vitest/node';
import type {} from './prepare-servers.js';

const results = { passed: 'proved', failed: 'FAILED', skipped: 'skipped', pending: 'not run' } as const;

export default class TableReporter implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const suites = modules.flatMap(module => [...module.children.suites()]);
    const rows = suites.flatMap(suite => this.#rowsOf(suite));
    if (rows.length === 0) return;
    console.log('\n| Server | Version | Proved | Result |\n|---|---|---|---|');
    for (const row of rows) console.log(`| ${row.join(' | ')} |`);
    const ran = suites.filter(suite => [...suite.children.allTests('passed')].length > 0 && suite.ok());
    console.log(`\nOf ${suites.length} servers and decoders, ${ran.length} ran and everything held.`);
  }

  #rowsOf(suite: TestSuite): string[][] {
    const servers = this.#vitest?.projects.find(({ name }) => name === 'servers')?.getProvidedContext().servers;
    const readiness = servers?.[suite.name as keyof typeof servers];
    const version = readiness?.isReady ? readiness.version : '–';
    return [...suite.children.allTests()].map(test => [suite.name, version, test.name, results[test.result().state]]);
  }
}
