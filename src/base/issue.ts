import type { IssueCode } from './describe-issue.js';

/** One finding about some input, as data. Codes are kebab-case and permanent. */
export interface Issue {
  /** Permanent, kebab-case, for example `unknown-question-id`. */
  readonly code: string;
  /** Where it was found, outermost key first; empty for the whole. A parent prepends its own key. */
  readonly path: readonly (string | number)[];
  /** One plain sentence for the developer, where it says more than `describeIssue` knows by the code alone. */
  readonly message?: string;
  /** The known name nearest to a misspelt one. */
  readonly near?: string;
}

/** A finding when `isWrong`, else nothing. To be spread into a list. */
export const issueIf = (isWrong: boolean, code: IssueCode, path: Issue['path']): readonly Issue[] =>
  isWrong ? [{ code, path }] : [];

/** Puts a parent's key before the path of each issue of its child. */
export const under = (key: string | number, issues: readonly Issue[]): Issue[] =>
  issues.map(issue => ({ ...issue, path: [key, ...issue.path] }));

/** `questions[2].options` from `['questions', 2, 'options']`; `(root)` for the whole. */
export const formatPath = (path: Issue['path']): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key),
    '',
  ) || '(root)';
