/** What endpoints that ask who sends need, in one chunk. Nothing of it is ever stored. */
import { isJsonObject, type JsonValue } from '../base/json.js';
import type { Http, HttpOutcome, HttpRequest } from '../base/ports.js';
import { warnOnce } from '../base/warn.js';
import type { Authorization, CsrfToken, Secret } from './authorization.js';
import { valueAt } from './fill-template.js';

type Secrets = Readonly<Record<string, Secret>>;

const reveal = async (secret: Secret): Promise<string> => (typeof secret === 'function' ? secret() : secret);

const revealAll = async (secrets: Secrets = {}): Promise<readonly (readonly [string, string])[]> =>
  Promise.all(Object.entries(secrets).map(async ([name, secret]) => [name, await reveal(secret)] as const));

const inBase64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

const credentialsOf = async ({ bearer, basic }: Authorization): Promise<Record<string, string>> => {
  if (bearer !== undefined) return { authorization: `Bearer ${await reveal(bearer)}` };
  if (!basic) return {};
  return { authorization: `Basic ${inBase64(`${basic.user}:${await reveal(basic.password)}`)}` };
};

const withQuery = (url: string, added: readonly (readonly [string, string])[]): string => {
  const changed = new URL(url);
  for (const [name, value] of added) changed.searchParams.set(name, value);
  return changed.href;
};

const withMember = (value: unknown, [key = '', ...rest]: readonly string[], member: string): unknown => ({
  ...(isJsonObject(value) && value),
  [key]: rest.length > 0 ? withMember(isJsonObject(value) ? value[key] : {}, rest, member) : member,
});

const withMembers = (body: string, type: string, added: readonly (readonly [string, string])[]): string => {
  if (added.length === 0 || body === '') return body;
  if (type.startsWith('application/x-www-form')) {
    const form = new URLSearchParams(body);
    for (const [name, value] of added) form.set(name, value);
    return form.toString();
  }
  const parsed: unknown = JSON.parse(body);
  return JSON.stringify(added.reduce((value, [path, member]) => withMember(value, path.split('/'), member), parsed));
};

const withSecrets = async (request: HttpRequest, authorization: Authorization): Promise<HttpRequest> => {
  const [credentials, headers, query, body] = await Promise.all([
    credentialsOf(authorization),
    revealAll(authorization.headers),
    revealAll(authorization.query),
    revealAll(authorization.body),
  ]);
  return {
    ...request,
    url: withQuery(request.url, query),
    headers: { ...request.headers, ...credentials, ...Object.fromEntries(headers) },
    body: withMembers(request.body, request.headers['content-type'] ?? '', body),
  };
};

const tokens = new Map<string, string>();

const tokenIn = (outcome: HttpOutcome, { from, at }: CsrfToken): string | null => {
  if (outcome.kind !== 'response' || outcome.status >= 300) return null;
  if (from !== undefined) return outcome.header ?? null;
  // WordPress calls its token a page; a page in earnest has marks and white space.
  if (at === undefined) return /^[^\s<>]+$/.exec(outcome.body.trim())?.[0] ?? null;
  try {
    const token = valueAt(JSON.parse(outcome.body) as JsonValue, at);
    return typeof token === 'string' ? token : null;
  } catch {
    return null;
  }
};

const hasPassed = (outcome: HttpOutcome): boolean =>
  outcome.kind !== 'response' || outcome.status === 429 || outcome.status >= 500;

/** The token as it is known, else fetched; what came instead of one where none did. */
const fetchToken = async (http: Http, request: HttpRequest, csrf: CsrfToken): Promise<string | HttpOutcome> => {
  const { href: url, origin } = new URL(csrf.url, request.url);
  if (origin !== new URL(request.url).origin) {
    warnOnce('csrf-origin', `A token for ${request.url} cannot come from ${origin}.`);
    return { kind: 'blocked' };
  }
  const known = tokens.get(url);
  if (known !== undefined) return known;
  const { from: readHeader, method = 'GET' } = csrf;
  const headers = { accept: csrf.at === undefined ? '*/*' : 'application/json' };
  const outcome = await http({ ...request, url, method, headers, body: '', ...(readHeader && { readHeader }) });
  const token = tokenIn(outcome, csrf);
  if (token === null) return hasPassed(outcome) ? outcome : { kind: 'no-token' };
  tokens.set(url, token);
  return token;
};

const sendWithToken = async (http: Http, request: HttpRequest, csrf: CsrfToken): Promise<HttpOutcome> => {
  const token = await fetchToken(http, request, csrf);
  return typeof token === 'string'
    ? http({ ...request, headers: { ...request.headers, [csrf.header.toLowerCase()]: token } })
    : token;
};

/** Sends with what the endpoint asks for. A token that is refused is fetched once more. Never rejects. */
export const authorized =
  (http: Http, authorization: Authorization): Http =>
  async request => {
    const { csrf } = authorization;
    const secured = await withSecrets(request, authorization).catch((error: unknown) => {
      warnOnce(
        'no-token',
        `Nothing was sent to ${request.url}, because what it asks for did not come: ${String(error)}`,
      );
      return null;
    });
    if (!secured) return { kind: 'no-token' };
    if (!csrf) return http(secured);
    const outcome = await sendWithToken(http, secured, csrf);
    if (outcome.kind !== 'response' || outcome.status !== 403) return outcome;
    tokens.delete(new URL(csrf.url, request.url).href);
    return sendWithToken(http, secured, csrf);
  };
