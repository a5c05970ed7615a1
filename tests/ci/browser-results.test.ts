import { describe, expect, it } from 'vitest';
import { countSession } from './browser-results.js';

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
