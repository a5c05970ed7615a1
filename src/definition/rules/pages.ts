import { issueIf, type Issue } from '../../base/issue.js';
import { listOf } from '../definition-names.js';
import { unknownName } from '../unknown-name.js';
import type { Rule } from './rule.js';

/** Where pages are given, each question stands on exactly one of them. */
export const pages: Rule = ({ pages: located, questions, questionIds, raw }) => {
  const seen = new Set<string>();
  const listed = located.flatMap(({ entry, path }) =>
    entry.flatMap((id, index): readonly Issue[] => {
      const at = [...path, index];
      if (seen.has(id)) return issueIf(true, 'question-on-two-pages', at);
      seen.add(id);
      return unknownName('unknown-question-id', at, id, questionIds);
    }),
  );
  // A broken page may hold what seems to be missing.
  if (!located.length || located.length < listOf(raw['pages']).length) return listed;
  return [
    ...listed,
    ...questions.flatMap(({ entry, path, group }) =>
      issueIf(group === null && !seen.has(entry.id), 'question-on-no-page', path),
    ),
  ];
};
