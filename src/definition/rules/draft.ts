import { issueIf } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import { durationIssues } from './duration-issues.js';
import type { Rule } from './rule.js';

/** A draft has a length, belongs to a pulse that knows its person, and leaves what is kept between two sittings alone. */
export const draft: Rule = ({ raw }) => {
  const authored = raw['draft'];
  if (!isJsonObject(authored)) return [];
  const { mode = 'anonymous' } = isJsonObject(raw['privacy']) ? raw['privacy'] : {};
  return [
    ...durationIssues(authored['for'], ['draft', 'for']),
    ...issueIf(mode === 'anonymous', 'draft-in-anonymous-pulse', ['draft']),
    ...issueIf(raw['keep'] !== undefined, 'draft-beside-keep', ['draft']),
  ];
};
