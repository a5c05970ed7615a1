import { fail, ok, type Result } from '../../src/base/result.js';
import type { FormFields, OwnerIssue } from './owner-issue.js';
import { readBody } from './read-body.js';
import { isSameOriginPost } from './request-origin.js';

const unreadable: Result<never, readonly OwnerIssue[]> = fail([{ code: 'unreadable-form', path: '' }]);

/** A file counts as the text of its field; one that was not chosen is left out. */
const textOf = async (value: string | File): Promise<string | null> =>
  typeof value === 'string' ? value.trim() : value.size === 0 ? null : value.text();

/**
 * Reads a posted form, urlencoded or multipart, of at most 64 KiB of UTF-8. Forms of other sites are refused: a browser
 * would send the cookie of a signed-in owner to some of them.
 */
export const readOwnerForm = async (request: Request): Promise<Result<FormFields, readonly OwnerIssue[]>> => {
  const header = (name: string): string | undefined => request.headers.get(name) ?? undefined;
  const host = header('host') ?? new URL(request.url).host;
  if (!isSameOriginPost({ origin: header('origin'), host, secFetchSite: header('sec-fetch-site') })) {
    return fail([{ code: 'foreign-form', path: '' }]);
  }
  const body = await readBody(request);
  if (!body.ok) return unreadable;
  try {
    const type = header('content-type') ?? '';
    const form = await new Response(body.value, { headers: { 'Content-Type': type } }).formData();
    const fields = new Map<string, string>();
    for (const [name, value] of form) {
      const text = await textOf(value);
      if (text !== null) fields.set(name, text);
    }
    return ok(fields);
  } catch {
    return unreadable;
  }
};
