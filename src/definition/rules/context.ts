import { issueIf } from '../../base/issue.js';
import { listOf } from '../definition-names.js';
import { unknownName } from '../unknown-name.js';
import type { Rule } from './rule.js';

/** What is asked, grouped by, or left out names an entry of `context`; what groups the results is sent. */
export const context: Rule = ({ raw, context: entries, contextIds, questions }) => {
  const groupBy = raw['groupBy'];
  // What is no text is found by its shape.
  const unknownId = (path: (string | number)[], id: unknown) =>
    typeof id === 'string' ? unknownName('unknown-context-id', path, id, contextIds) : [];
  return [
    ...listOf(raw['askContext']).flatMap((id, index) => unknownId(['askContext', index], id)),
    ...unknownId(['groupBy'], groupBy),
    ...issueIf(
      entries.some(({ entry }) => entry.id === groupBy && entry.send === false),
      'group-by-not-sent',
      ['groupBy'],
    ),
    ...questions.flatMap(({ entry, path }) =>
      'excludeContext' in entry ? unknownId([...path, 'excludeContext'], entry.excludeContext) : [],
    ),
  ];
};
