import { writeFileSync } from 'node:fs';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { addOutcomes, type Outcome } from './outcome.js';

const countSuite = (suite: TestSuiteResult): Outcome =>
  addOutcomes([
    {
      passed: suite.tests.filter(test => test.passed && !test.skipped).length,
      failed: suite.tests.filter(test => !test.passed && !test.skipped).length,
      skipped: suite.tests.filter(test => test.skipped).length,
    },
    ...suite.suites.map(countSuite),
  ]);

/** A file that broke before or beside its tests counts as one failure more. */
export const countSession = (session: Pick<TestSession, 'passed' | 'errors' | 'testResults'>): Outcome => {
  const tests = session.testResults ? countSuite(session.testResults) : { passed: 0, failed: 0, skipped: 0 };
  return session.passed || tests.failed > 0 ? tests : { ...tests, failed: 1 };
};

/** Writes what all engines passed and failed together into a file, as an `Outcome`. */
export const resultsReporter = (path: string): Reporter => ({
  onTestRunFinished({ sessions }) {
    writeFileSync(path, JSON.stringify(addOutcomes([...sessions].map(countSession))));
  },
});
