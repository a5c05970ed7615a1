import { describe, expect, it } from 'vitest';
import { ownerSession, readerAccess, refuseReader, type ReaderAccess } from './reader-access.js';

const token = 'a long token; with odd = signs';
const codeFor = (access: ReaderAccess, headers: Record<string, string>, url = 'http://127.0.0.1:4173/owner') =>
  refuseReader(access, new Request(url, { headers }))?.code ?? 'welcome';

describe('readerAccess', () => {
  it.each([
    ['127.0.0.1', null, null],
    ['localhost', 'secret', { token: 'secret' }],
    ['0.0.0.0', null, { token: null }],
  ])('%s with the token %s', (host, resultsToken, expected) =>
    expect(readerAccess({ host, resultsToken })).toEqual(expected),
  );
});

describe('refuseReader', () => {
  it.each<[string, ReaderAccess, Record<string, string>, string]>([
    ['nobody set a token, at this machine', null, {}, 'welcome'],
    ['nobody set a token, a proxy passes it on', null, { 'X-Forwarded-For': '10.0.0.7' }, 'results-token-missing'],
    ['nobody set a token, a proxy names a host', null, { 'X-Forwarded-Host': 'intra' }, 'results-token-missing'],
    ['others can reach it, and nobody set a token', { token: null }, {}, 'results-token-missing'],
    ['no token is given', { token }, {}, 'results-token-needed'],
    ['another token is given', { token }, { Authorization: 'Bearer other' }, 'results-token-needed'],
    ['the token is given', { token }, { Authorization: `Bearer ${token}` }, 'welcome'],
    ['the session is given', { token }, { Cookie: `a=b; owner=${ownerSession(token)}` }, 'welcome'],
    ['another session is given', { token }, { Cookie: `owner=${ownerSession('other')}` }, 'results-token-needed'],
    ['the cookie is the token itself', { token }, { Cookie: `owner=${token}` }, 'results-token-needed'],
    ['the cookie is empty', { token }, { Cookie: 'owner=' }, 'results-token-needed'],
  ])('%s', (_, access, headers, expected) => expect(codeFor(access, headers)).toBe(expected));

  it.each([
    ['http://localhost:4173/owner', 'welcome'],
    ['http://[::1]:4173/owner', 'welcome'],
    ['http://intranet.example/owner', 'results-token-missing'],
  ])('without a token, %s', (url, expected) => expect(codeFor(null, {}, url)).toBe(expected));
});
