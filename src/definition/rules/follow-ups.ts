import { durationIssues } from './duration-issues.js';
import type { Rule } from './rule.js';

/** A follow-up says after how long it is asked and forgotten. */
export const followUps: Rule = parts =>
  parts.followUps.flatMap(({ entry: { after, expires }, path }) => [
    ...durationIssues(after, [...path, 'after']),
    ...durationIssues(expires, [...path, 'expires']),
  ]);
