import { issueIf } from '../../base/issue.js';
import type { Rule } from './rule.js';

/** A message says who reads it and has no scores; a measure is read by nobody. */
export const kind: Rule = ({ raw, scores }) => {
  const isMessage = raw['kind'] === 'message';
  const hasReader = raw['readBy'] !== undefined;
  return [
    ...issueIf(isMessage && !hasReader, 'message-without-reader', ['readBy']),
    ...issueIf(!isMessage && hasReader, 'measure-with-reader', ['readBy']),
    ...issueIf(isMessage && scores.length > 0, 'message-with-scores', ['scores']),
  ];
};
