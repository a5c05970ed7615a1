import type { Issue } from '../../base/issue.js';
import { unknownName, type Rule } from './rule.js';

/** Where pages are given, each question stands on exactly one of them. */
export const pages: Rule = ({ pages: located, questions, questionIds, raw }) => {
  if (!Array.isArray(raw['pages'])) return [];
  const seen = new Set<string>();
  const listed = located.flatMap(({ entry, path }) =>
    entry.flatMap((id, index): readonly Issue[] => {
      const at = [...path, index];
      if (seen.has(id)) return [{ code: 'question-on-two-pages', path: at, message: `"${id}" stands on two pages.` }];
      seen.add(id);
      return unknownName('unknown-question-id', at, id, questionIds);
    }),
  );
  // A broken page may hold what seems to be missing.
  if (located.length < raw['pages'].length) return listed;
  const missing = questions.filter(({ entry, group }) => group === null && !seen.has(entry.id));
  return [
    ...listed,
    ...missing.map(({ entry, path }) => ({
      code: 'question-on-no-page',
      path,
      message: `"${entry.id}" stands on no page and would never be asked.`,
    })),
  ];
};
