import { unknownName, type Rule } from './rule.js';

/** What is asked, grouped by, or left out names an entry of `context`; what groups the results is sent. */
export const context: Rule = ({ raw, context: entries, contextIds, questions }) => {
  const asked = Array.isArray(raw['askContext']) ? raw['askContext'].filter(id => typeof id === 'string') : [];
  const groupBy = typeof raw['groupBy'] === 'string' ? raw['groupBy'] : undefined;
  const unsent = entries.find(({ entry }) => entry.id === groupBy && entry.send === false);
  return [
    ...asked.flatMap((id, index) => unknownName('unknown-context-id', ['askContext', index], id, contextIds)),
    ...unknownName('unknown-context-id', ['groupBy'], groupBy, contextIds),
    ...(unsent
      ? [{ code: 'group-by-not-sent', path: ['groupBy'], message: `"${groupBy}" never leaves the browser.` }]
      : []),
    ...questions.flatMap(({ entry, path }) =>
      'excludeContext' in entry
        ? unknownName('unknown-context-id', [...path, 'excludeContext'], entry.excludeContext, contextIds)
        : [],
    ),
  ];
};
