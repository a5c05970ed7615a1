import { describe, expect, it } from 'vitest';
import { countSession, failuresOfSession } from './browser-results.js';

const test = (passed: boolean, skipped = false) => ({ name: 't', passed, skipped });
const suite = (tests: ReturnType<typeof test>[], suites: ReturnType<typeof nested>[] = []) => ({
  name: 's',
  tests,
  suites,
});
const nested = (tests: ReturnType<typeof test>[]) => ({ name: 'n', tests, suites: [] });

describe('countSession', () => {
  it.each([
    ['counts nested suites', true, suite([test(true)], [nested([test(true), test(false, true)])]), 2, 0, 1],
    ['counts failures once', false, suite([test(true), test(false)]), 1, 1, 0],
    ['counts a file that broke after its tests passed', false, suite([test(true)]), 1, 1, 0],
    ['counts a file that never ran', false, undefined, 0, 1, 0],
  ] as const)('%s', (_, passed, testResults, expectedPassed, failed, skipped) => {
    const session = { passed, errors: [], ...(testResults && { testResults }) };
    expect(countSession(session)).toEqual({ passed: expectedPassed, failed, skipped });
  });
});

describe('failuresOfSession', () => {
  const failed = (name: string, message: string) => ({ ...test(false), name, error: { message } });
  const session = {
    passed: false,
    errors: [],
    browser: { name: 'Firefox' },
    testFile: '/home/me/tests/browser/a.test.ts',
  };
  const failures = (changes: object): string[] => failuresOfSession({ ...session, ...changes });

  it('names each failed test with its engine, file and suites', () => {
    const inner = { name: 'inner', tests: [test(true), failed('breaks', 'not so')], suites: [] };
    const testResults = {
      name: '',
      tests: [test(false, true)],
      suites: [{ name: 'outer', tests: [], suites: [inner] }],
    };
    expect(failures({ testResults })).toEqual(['Firefox tests/browser/a.test.ts: outer › inner › breaks: not so']);
  });

  it('names a file that broke outside of its tests', () => {
    expect(failures({ errors: [{ message: 'no such module' }] })).toEqual([
      'Firefox tests/browser/a.test.ts: no such module',
    ]);
    expect(failures({ testResults: suite([test(true)]) })).toEqual([
      'Firefox tests/browser/a.test.ts: broke without a word',
    ]);
  });

  it('has nothing to say of a file that passed', () => {
    expect(failures({ passed: true, testResults: suite([test(true)]) })).toEqual([]);
  });
});
