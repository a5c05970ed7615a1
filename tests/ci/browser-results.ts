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

const failedTests = (suite: TestSuiteResult, path = ''): string[] => [
  ...suite.tests
    .filter(test => !test.passed && !test.skipped)
    .map(test => `${path}${test.name}: ${test.error?.message ?? 'no message'}`),
  ...suite.suites.flatMap(inner => failedTests(inner, `${path}${inner.name} › `)),
];

/** A line for each failed test, or for the file that broke outside of its tests. */
export const failuresOfSession = (
  session: Pick<TestSession, 'passed' | 'errors' | 'testResults' | 'testFile'> & { readonly browser: { name: string } },
): string[] => {
  if (session.passed) return [];
  const failed = session.testResults ? failedTests(session.testResults) : [];
  const lines = failed.length > 0 ? failed : session.errors.map(({ message }) => message);
  const file = session.testFile.replace(/^.*\/(?=tests\/)/, '');
  return (lines.length > 0 ? lines : ['broke without a word']).map(line => `${session.browser.name} ${file}: ${line}`);
};

/** Writes what all engines passed and failed together into a file, as an `Outcome` with its `failures` in words. */
export const resultsReporter = (path: string): Reporter => ({
  onTestRunFinished({ sessions }) {
    const all = [...sessions];
    const failures = all.flatMap(failuresOfSession);
    writeFileSync(path, JSON.stringify({ ...addOutcomes(all.map(countSession)), failures }));
  },
});
