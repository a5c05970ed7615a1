import type { Issue } from '../base/issue.js';
import { fail, ok, type Result } from '../base/result.js';
import { originOf } from '../transport/allowed-destination.js';
import type { Destination } from '../transport/transport.js';

export interface ChosenDestination {
  readonly destination: Destination;
  /** Null with a named transport. */
  readonly origin: string | null;
}

/** The destination as it is stored: absolute, because a later page with another base may be the one that sends. */
export const chooseDestination = (destination: Destination, pageOrigin: string): Result<ChosenDestination, Issue> => {
  const { url, transport } = destination;
  if (transport !== undefined) return ok({ destination, origin: null });
  if (url === '') return fail({ code: 'endpoint-missing', path: ['url'] });
  const origin = originOf(url, pageOrigin);
  return origin === null
    ? fail({ code: 'endpoint-not-allowed', path: ['url'] })
    : ok({ destination: { ...destination, url: new URL(url, pageOrigin).href }, origin });
};
