import type { Issue } from '../../base/issue.js';
import type { DefinitionParts } from '../definition-parts.js';
import { nearestName } from '../nearest-name.js';

/** One thing that a definition of the right shape can still get wrong. Paths start at the definition. */
export type Rule = (parts: DefinitionParts) => readonly Issue[];

/** The finding for a name that `known` does not have; nothing for one that it has, or that is not given. */
export const unknownName = (
  code: string,
  path: Issue['path'],
  name: string | undefined,
  known: ReadonlySet<string>,
): readonly Issue[] => {
  if (name === undefined || known.has(name)) return [];
  const near = nearestName(name, known);
  return [
    { code, path, message: `There is no "${name}"${near ? `; there is "${near}"` : ''}.`, ...(near && { near }) },
  ];
};
