import { issueIf, type Issue } from '../../base/issue.js';
import { unknownName } from '../unknown-name.js';
import type { Rule } from './rule.js';

/** A rotation draws fewer questions than it has, and no question is drawn twice. */
export const rotations: Rule = ({ rotations: located, questionIds }) => {
  const seen = new Set<string>();
  return located.flatMap(({ entry: { of, ask }, path }): readonly Issue[] => [
    ...of.flatMap((id, index): readonly Issue[] => {
      const at = [...path, 'of', index];
      if (seen.has(id)) return issueIf(true, 'question-in-two-rotations', at);
      seen.add(id);
      return unknownName('unknown-question-id', at, id, questionIds);
    }),
    ...issueIf(ask > of.length, 'rotation-asks-too-many', [...path, 'ask']),
  ]);
};
