import { isIP } from 'node:net';
import { fail, ok, type Result } from '../../src/base/result.js';
import { plainAddress } from './client-address.js';
import { isLoopback } from './is-loopback.js';
import { parseWhole } from './parse-whole.js';

/** What one address may do. */
export interface AddressLimits {
  /** Addresses of proxies whose `X-Forwarded-For` is believed; nobody else's is. */
  readonly trustedProxies: ReadonlySet<string>;
  /** Changes that one address may ask for in a minute. Null: any number. */
  readonly requestsPerMinute: number | null;
  /** Connections that one address may have open, a trusted proxy aside. Null: any number. */
  readonly connectionsPerAddress: number | null;
}

/** Whole offices share one address, so both are generous. */
const [ordinaryRequests, ordinaryConnections] = [600, 100];

/** Zero is no limit. */
const readLimit = (name: string, text: string | undefined, ordinary: number | null): Result<number | null, string> => {
  if (text === undefined) return ok(ordinary);
  const limit = parseWhole(text);
  return limit === null ? fail(`${name} must be a whole number; 0 means any number.`) : ok(limit || null);
};

/**
 * Where everybody comes from this machine, one address says nothing of who it is: nothing is limited there unless it is asked for.
 * The error is one sentence for the person who starts the collector.
 */
export const readAddressLimits = (
  given: (name: string) => string | undefined,
  host: string,
): Result<AddressLimits, string> => {
  const proxies = (given('TRUSTED_PROXIES') ?? '').split(/[\s,]+/).filter(Boolean);
  const wrong = proxies.find(address => isIP(address) === 0);
  if (wrong !== undefined) return fail(`TRUSTED_PROXIES holds "${wrong}", which is not an address such as 10.0.0.7.`);
  const limit = (name: string, ordinary: number | null): Result<number | null, string> =>
    readLimit(name, given(name), ordinary);
  const isAlone = isLoopback(host);
  const requests = limit('REQUESTS_PER_MINUTE', isAlone && proxies.length === 0 ? null : ordinaryRequests);
  if (!requests.ok) return requests;
  const connections = limit('CONNECTIONS_PER_ADDRESS', isAlone ? null : ordinaryConnections);
  if (!connections.ok) return connections;
  return ok({
    trustedProxies: new Set(proxies.map(plainAddress)),
    requestsPerMinute: requests.value,
    connectionsPerAddress: connections.value,
  });
};
