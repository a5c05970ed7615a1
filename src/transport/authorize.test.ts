import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HttpOutcome, HttpRequest } from '../base/ports.js';
import type { Authorization, CsrfToken } from './authorization.js';
import { authorized } from './authorize.js';

const request = (changes: Partial<HttpRequest> = {}): HttpRequest => ({
  url: 'https://intranet.example/api?team=a',
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"id":"a","context":{"team":"b"}}',
  credentials: 'same-origin',
  redirect: 'manual',
  mode: 'cors',
  keepalive: true,
  timeoutMs: 15_000,
  ...changes,
});
const reply = (status: number, body = '', header?: string): HttpOutcome => ({
  kind: 'response',
  status,
  contentType: 'application/json',
  retryAfter: null,
  body,
  ...(header !== undefined && { header }),
});

/** Sends one request and keeps what arrived; replies are given in order. */
const send = async (authorization: Authorization, replies: readonly HttpOutcome[] = [reply(201)], sent = request()) => {
  const requests: HttpRequest[] = [];
  const http = async (arrived: HttpRequest): Promise<HttpOutcome> => {
    requests.push(arrived);
    return replies[requests.length - 1]!;
  };
  return { outcome: await authorized(http, authorization)(sent), requests };
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('authorized', () => {
  it.each<[Authorization, Partial<HttpRequest>]>([
    [{ bearer: 't' }, { headers: { 'content-type': 'application/json', authorization: 'Bearer t' } }],
    [{ bearer: async () => 'late' }, { headers: { 'content-type': 'application/json', authorization: 'Bearer late' } }],
    [
      { basic: { user: 'ü', password: 'p' } },
      { headers: { 'content-type': 'application/json', authorization: 'Basic w7w6cA==' } },
    ],
    [{ headers: { 'x-key': () => 'k' } }, { headers: { 'content-type': 'application/json', 'x-key': 'k' } }],
    [{ query: { key: 'a b' } }, { url: 'https://intranet.example/api?team=a&key=a+b' }],
    [
      { body: { api_key: 'k', 'context/key': 'c' } },
      { body: '{"id":"a","context":{"team":"b","key":"c"},"api_key":"k"}' },
    ],
  ])('applies %j', async (authorization, expected) => {
    const { requests } = await send(authorization);
    expect(requests).toEqual([{ ...request(), ...expected }]);
  });

  it('adds to a form what belongs into a form', async () => {
    const form = request({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=1' });
    expect((await send({ body: { key: 'k&' } }, [reply(200)], form)).requests[0]?.body).toBe('a=1&key=k%26');
  });

  it('sends nothing where the function that knows the token fails', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { outcome, requests } = await send({ bearer: () => Promise.reject(new Error('sign in')) });
    expect(outcome).toEqual({ kind: 'no-token' });
    expect(requests).toEqual([]);
  });
});

describe('a token against forged requests', () => {
  const headersOf = (requests: readonly HttpRequest[], name: string): readonly (string | undefined)[] =>
    requests.map(({ headers }) => headers[name]);

  it.each<[string, CsrfToken, HttpOutcome]>([
    ['its text', { url: '/session/token', header: 'X-CSRF-Token' }, reply(200, 't1\n')],
    [
      'JSON',
      { url: '/_api/contextinfo', method: 'POST', at: 'info/value', header: 'X-CSRF-Token' },
      reply(200, '{"info":{"value":"t1"}}'),
    ],
    [
      'a text that calls itself a page, as WordPress has it',
      { url: '/wp-admin/admin-ajax.php', header: 'X-CSRF-Token' },
      { ...reply(200, 't1'), contentType: 'text/html; charset=UTF-8' } as HttpOutcome,
    ],
    ['a header', { url: '/me', from: 'x-token', header: 'X-CSRF-Token' }, reply(200, '', 't1')],
  ])('is fetched first, from %s, and kept', async (_, csrf, token) => {
    const own = { ...csrf, url: `${csrf.url}?case=${_}` };
    const first = await send({ csrf: own }, [token, reply(201)]);
    expect(first.requests.map(({ method }) => method)).toEqual([own.method ?? 'GET', 'POST']);
    expect(first.requests[0]).toMatchObject({ body: '', credentials: 'same-origin' });
    expect(headersOf(first.requests, 'x-csrf-token')).toEqual([undefined, 't1']);
    const second = await send({ csrf: own }, [reply(201)]);
    expect(headersOf(second.requests, 'x-csrf-token')).toEqual(['t1']);
  });

  it('is fetched once more after a 403, and not again', async () => {
    const csrf = { url: '/fresh', header: 'x-t' };
    const { outcome, requests } = await send({ csrf }, [reply(200, 'old'), reply(403), reply(200, 'new'), reply(403)]);
    expect(headersOf(requests, 'x-t')).toEqual([undefined, 'old', undefined, 'new']);
    expect(outcome).toMatchObject({ status: 403 });
  });

  it.each<[string, HttpOutcome, HttpOutcome]>([
    ['a page for people', { ...reply(200, '<p>'), contentType: 'text/html' } as HttpOutcome, { kind: 'no-token' }],
    ['no sign-on', reply(401), { kind: 'no-token' }],
    ['a redirect', { kind: 'redirect' }, { kind: 'redirect' }],
    ['no network', { kind: 'network-error' }, { kind: 'network-error' }],
    ['trouble', reply(503), reply(503)],
  ])('is not there when there is %s: nothing else is sent', async (name, answer, expected) => {
    const { outcome, requests } = await send({ csrf: { url: `/none?${name}`, header: 'x-t' } }, [answer]);
    expect(outcome).toEqual(expected);
    expect(requests).toHaveLength(1);
  });

  it('never comes from another origin', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { outcome, requests } = await send({ csrf: { url: 'https://evil.example/t', header: 'x-t' } }, []);
    expect(outcome).toEqual({ kind: 'blocked' });
    expect(requests).toEqual([]);
  });
});
