import { describe, expect, it } from 'vitest';
import { addOutcomes, parseOutcome, settleOutcome } from './outcome.js';

it('adds outcomes', () => {
  expect(addOutcomes([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  expect(
    addOutcomes([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 4, failed: 0, skipped: 1 },
    ]),
  ).toEqual({ passed: 5, failed: 2, skipped: 4 });
});

describe('parseOutcome', () => {
  it('reads both kinds of report', () => {
    const vitest = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, success: false };
    expect(parseOutcome(vitest)).toEqual({ passed: 7, failed: 1, skipped: 3 });
    expect(parseOutcome({ passed: 3, failed: 0, skipped: 1 })).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  it.each([null, 'text', {}, { passed: '3', failed: 0 }])('refuses %j', report => {
    expect(parseOutcome(report)).toBeNull();
  });
});

describe('settleOutcome', () => {
  const seven = { passed: 7, failed: 0, skipped: 0 };
  it.each([
    ['a command that succeeded', true, null, false, 1, 0],
    ['a command that failed', false, null, false, 0, 1],
    ['a green suite', true, seven, true, 7, 0],
    ['a suite whose file did not load', false, seven, true, 7, 1],
    ['a suite with failures', false, { ...seven, failed: 2 }, true, 7, 2],
    ['a suite that crashed without a report', false, null, true, 0, 1],
    ['a suite that left no report', true, null, true, 0, 1],
    ['a suite that ran nothing', true, { passed: 0, failed: 0, skipped: 4 }, true, 0, 1],
  ] as const)('%s', (_, succeeded, reported, reports, passed, failed) => {
    expect(settleOutcome(succeeded, reported, reports)).toMatchObject({ passed, failed });
  });
});
