import type { IssueCode } from '../base/describe-issue.js';
import type { Issue } from '../base/issue.js';
import { nearestName } from './nearest-name.js';

/** The finding for a name that `known` does not have; nothing for one that it has, or that is not given. */
export const unknownName = (
  code: IssueCode,
  path: Issue['path'],
  name: unknown,
  known: ReadonlySet<unknown>,
): readonly Issue[] => {
  if (name === undefined || known.has(name)) return [];
  const near = typeof name === 'string' && nearestName(name, known as ReadonlySet<string>);
  return [{ code, path, ...(near && { near }) }];
};
