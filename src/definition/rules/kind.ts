import type { Issue } from '../../base/issue.js';
import type { Rule } from './rule.js';

/** A message says who reads it and has no scores; a measure is read by nobody. */
export const kind: Rule = ({ raw, scores }) => {
  const isMessage = raw['kind'] === 'message';
  const issues: Issue[] = [];
  if (isMessage && raw['readBy'] === undefined)
    issues.push({
      code: 'message-without-reader',
      path: ['readBy'],
      message: 'A message names the role that reads it.',
    });
  if (!isMessage && raw['readBy'] !== undefined)
    issues.push({ code: 'measure-with-reader', path: ['readBy'], message: 'Only a message is read one by one.' });
  if (isMessage && scores.length)
    issues.push({ code: 'message-with-scores', path: ['scores'], message: 'A message has no scores.' });
  return issues;
};
