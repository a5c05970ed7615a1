import type { Issue } from '../base/issue.js';
import { fail, ok, type Result } from '../base/result.js';
import { isMixedContent, originOf } from '../transport/allowed-destination.js';
import type { Destination } from '../transport/transport.js';

/** The destination as it is stored: absolute, because a later page with another base may be the one that sends. */
export const chooseDestination = (destination: Destination, pageOrigin: string): Result<Destination, Issue> => {
  const { url, transport } = destination;
  if (transport !== undefined) return ok(destination);
  if (url === '') return fail({ code: 'endpoint-missing', path: ['url'] });
  if (originOf(url, pageOrigin) === null) return fail({ code: 'endpoint-not-allowed', path: ['url'] });
  if (isMixedContent(url, pageOrigin)) return fail({ code: 'endpoint-not-secure', path: ['url'] });
  return ok({ ...destination, url: new URL(url, pageOrigin).href });
};
