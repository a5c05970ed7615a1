/** What a suite came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const addOutcomes = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

const numberAt = (record: object, key: string): number | null => {
  const value: unknown = Reflect.get(record, key);
  return typeof value === 'number' ? value : null;
};

/** Reads the counts out of vitest's JSON report or out of a written `Outcome`; null for anything else. */
export const parseOutcome = (report: unknown): Outcome | null => {
  if (typeof report !== 'object' || report === null) return null;
  const passed = numberAt(report, 'numPassedTests') ?? numberAt(report, 'passed');
  const failed = numberAt(report, 'numFailedTests') ?? numberAt(report, 'failed');
  if (passed === null || failed === null) return null;
  const pending = numberAt(report, 'numPendingTests') ?? numberAt(report, 'skipped') ?? 0;
  return { passed, failed, skipped: pending + (numberAt(report, 'numTodoTests') ?? 0) };
};

/**
 * The truth about a stage. One without a report counts as one test. One that ended badly, or that should have
 * reported tests and ran none, counts at least one failure.
 */
export const settleOutcome = (succeeded: boolean, reported: Outcome | null, reports: boolean): Outcome => {
  const counted = reported ?? { passed: succeeded && !reports ? 1 : 0, failed: 0, skipped: 0 };
  const isSound = succeeded && (counted.passed > 0 || counted.failed > 0);
  return isSound || counted.failed > 0 ? counted : { ...counted, failed: 1 };
};
