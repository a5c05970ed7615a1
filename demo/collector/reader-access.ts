import { createHmac } from 'node:crypto';
import { carriesToken, isSameText } from './bearer-token.js';
import type { Problem } from './problem.js';
import { isLoopback } from './is-loopback.js';
import type { Settings } from './settings.js';

/** Who may read results and owner pages. Null: whoever sits at this very machine, without a token. A null token lets nobody in. */
export type ReaderAccess = { readonly token: string | null } | null;

/** Results are open without a token only to this very machine, and only as long as nobody set one. */
export const readerAccess = ({ host, resultsToken }: Pick<Settings, 'host' | 'resultsToken'>): ReaderAccess =>
  resultsToken === null && isLoopback(host) ? null : { token: resultsToken };

/** Name of the cookie of a signed-in owner. */
export const ownerCookie = 'owner';

/** What the cookie holds: made of the token, so that whoever reads a cookie does not know the token. */
export const ownerSession = (token: string): string =>
  createHmac('sha256', token).update('ics-pulse owner session').digest('base64url');

const cookieIn = (header: string | null): string =>
  (header ?? '')
    .split(/;\s*/)
    .find(pair => pair.startsWith(`${ownerCookie}=`))
    ?.slice(ownerCookie.length + 1) ?? '';

/** True when a proxy stands in between, or the name of this server is one that others can reach. */
const comesFromElsewhere = (request: Request): boolean =>
  !isLoopback(new URL(request.url).hostname.replace(/^\[|\]$/g, '')) ||
  ['forwarded', 'x-forwarded-for', 'x-forwarded-host'].some(name => request.headers.has(name));

const missing: Problem = {
  status: 401,
  code: 'results-token-missing',
  path: '',
  message: 'Results are closed: whoever runs this collector has to set RESULTS_TOKEN before others can reach it.',
};

const needed: Problem = {
  status: 401,
  code: 'results-token-needed',
  path: '',
  message: 'Results need the token of this collector.',
};

/** Why a request may not read, or null when it may: by the header `Authorization: Bearer`, or by the cookie of an owner. */
export const refuseReader = (access: ReaderAccess, request: Request): Problem | null => {
  if (access === null) return comesFromElsewhere(request) ? missing : null;
  const { token } = access;
  if (token === null) return missing;
  const isKnown =
    carriesToken(request.headers.get('authorization') ?? undefined, token) ||
    isSameText(cookieIn(request.headers.get('cookie')), ownerSession(token));
  return isKnown ? null : needed;
};
