import type { IssueCode } from '../base/describe-issue.js';
import { issueIf, type Issue } from '../base/issue.js';
import { fail, type Result } from '../base/result.js';

/** The one way a contract turns an answer down. */
export const refuse = (code: IssueCode): Result<never, readonly Issue[]> => fail(issueIf(true, code, []));
