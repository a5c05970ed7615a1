import { describeIssue } from '../../src/base/describe-issue.js';
import { formatPath, type Issue } from '../../src/base/issue.js';

/** Why a request was not done, as it is told to the caller. */
export interface Problem {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
  /** Permanent, kebab-case. */
  readonly code: string;
  /** Where in the body, for example `answers.svc.it.resp`; empty for the request as a whole. */
  readonly path: string;
  /** One plain sentence. */
  readonly message: string;
}

/** A finding about the body as a problem of the request. */
export const problemOf = (status: Problem['status'], issue: Issue): Problem => ({
  status,
  code: issue.code,
  path: issue.path.length === 0 ? '' : formatPath(issue.path),
  message: describeIssue(issue),
});

/** Seconds after which a browser may try again, unless the reply says something else. */
const retryAfterSeconds = '5';

/** The reply: the problem as JSON, never stored by anybody on the way. */
export const problemReply = (
  { status, code, path, message }: Problem,
  headers: Record<string, string> = {},
): Response =>
  Response.json(
    { code, path, message },
    {
      status,
      headers: {
        'Cache-Control': 'no-store',
        ...(status === 503 && { 'Retry-After': retryAfterSeconds }),
        ...headers,
      },
    },
  );
