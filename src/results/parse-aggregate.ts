import type { Issue } from '../base/issue.js';
import { fail, ok, type Result } from '../base/result.js';
import type { Aggregate } from './aggregate.js';
import { aggregateIssues } from './aggregate-issues.js';

/**
 * Reads an `ics-aggregate/1` document, or says everything that is wrong with it. What it does not know it ignores, so
 * that later additions do no harm. Cells below the minimum are let through: whoever shows them hides them.
 */
export const parseAggregate = (value: unknown): Result<Aggregate, readonly Issue[]> => {
  const issues = aggregateIssues(value);
  return issues.length === 0 ? ok(value as Aggregate) : fail(issues);
};
