import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { faultTable, type PlayedRow } from './fault-table.js';

const resultOf = (test: TestCase): PlayedRow => ({ name: test.name, result: test.result().state });

/** Prints which row of the fault table held in which engine, after everything else. */
export default class TableReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules.flatMap(module => [...module.children.allTests()].map(resultOf));
    process.stdout.write(`\n${faultTable(rows).join('\n')}\n`);
  }
}
