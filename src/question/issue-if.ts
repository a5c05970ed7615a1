import type { Issue } from '../base/issue.js';

/** A mistake of the definition when `isWrong`, at a key of the question; else nothing. To be spread into a list. */
export const issueIf = (isWrong: boolean, code: string, key: string, message: string): readonly Issue[] =>
  isWrong ? [{ code, path: [key], message }] : [];
