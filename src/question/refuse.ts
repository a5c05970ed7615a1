import type { Issue } from '../base/issue.js';
import { fail, type Result } from '../base/result.js';

/** The one way a contract turns an answer down: a permanent code, and a sentence for the developer. */
export const refuse = (code: string, message: string): Result<never, readonly Issue[]> =>
  fail([{ code, path: [], message }]);
