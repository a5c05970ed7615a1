import type { Issue } from '../../base/issue.js';
import { unknownName, type Rule } from './rule.js';

/** A rotation draws fewer questions than it has, and no question is drawn twice. */
export const rotations: Rule = ({ rotations: located, questionIds }) => {
  const seen = new Set<string>();
  return located.flatMap(({ entry: { of, ask }, path }): readonly Issue[] => [
    ...of.flatMap((id, index): readonly Issue[] => {
      const at = [...path, 'of', index];
      if (seen.has(id))
        return [{ code: 'question-in-two-rotations', path: at, message: `"${id}" is drawn from twice.` }];
      seen.add(id);
      return unknownName('unknown-question-id', at, id, questionIds);
    }),
    ...(ask > of.length
      ? [
          {
            code: 'rotation-asks-too-many',
            path: [...path, 'ask'],
            message: `There are only ${of.length} to draw from.`,
          },
        ]
      : []),
  ]);
};
