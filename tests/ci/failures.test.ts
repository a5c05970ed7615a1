import { expect, it } from 'vitest';
import { failuresOf } from './failures.js';

it('names each failed test of a report with its file and the beginning of its message', () => {
  const report = {
    testResults: [
      {
        name: '/home/somebody/ics-pulse/tests/e2e/readme/readme.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'snippets work', status: 'passed', failureMessages: [] },
          { fullName: 'snippets work twice', status: 'failed', failureMessages: ['Error: a\nb\nc\nd\ne'] },
        ],
      },
      { name: 'src/base/store.test.ts', status: 'passed', assertionResults: [] },
    ],
  };
  expect(failuresOf(report)).toEqual(['tests/e2e/readme/readme.test.ts: snippets work twice: Error: a · b · c · d']);
});

it('names a file that broke outside of its tests', () => {
  const file = { name: 'tests/a.test.ts', status: 'failed', message: 'It does not parse.', assertionResults: [] };
  expect(failuresOf({ testResults: [file] })).toEqual(['tests/a.test.ts: It does not parse.']);
});

it('passes on what the browser stage wrote, and finds nothing in anything else', () => {
  expect(failuresOf({ passed: 1, failed: 1, failures: ['Firefox: a test: why'] })).toEqual(['Firefox: a test: why']);
  expect([null, 'text', {}, { testResults: 3 }].flatMap(failuresOf)).toEqual([]);
});
