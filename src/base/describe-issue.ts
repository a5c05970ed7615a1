import { issueSentences } from './issue-sentences.js';
import type { Issue } from './issue.js';

/** The codes that definitions, answers and responses are judged with. */
export type IssueCode = keyof typeof issueSentences;

const meaningOf = (code: string): string =>
  Object.hasOwn(issueSentences, code) ? issueSentences[code as IssueCode] : code;

/**
 * A finding in words, for the developer: its own sentence, else the one of its code, and the name that was probably meant.
 * For a server and for development; the browser names codes and paths, and carries none of these sentences.
 */
export const describeIssue = ({ code, message, near }: Issue): string =>
  `${message ?? meaningOf(code)}${near ? ` Did you mean "${near}"?` : ''}`;
