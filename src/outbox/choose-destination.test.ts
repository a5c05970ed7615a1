import { describe, expect, it } from 'vitest';
import type { Destination } from '../transport/transport.js';
import { chooseDestination } from './choose-destination.js';

const page = 'https://intranet.example';
const destination = (url: string): Destination => ({
  url,
  recipe: 'json',
  options: { acknowledge: 'status', credentials: 'omit', redirect: 'manual' },
});

describe('chooseDestination', () => {
  it.each([
    ['/api', 'https://intranet.example/api'],
    ['https://answers.example', 'https://answers.example/'],
    ['http://localhost:8080/api', 'http://localhost:8080/api'],
  ])('stores %s as %s', (url, absolute) => {
    expect(chooseDestination(destination(url), page)).toEqual({
      ok: true,
      value: destination(absolute),
    });
  });

  it.each([
    ['', 'endpoint-missing'],
    ['javascript:alert(1)', 'endpoint-not-allowed'],
    ['https://a:b@intranet.example', 'endpoint-not-allowed'],
    ['https://', 'endpoint-not-allowed'],
    ['http://answers.example', 'endpoint-not-secure'],
  ])('refuses %j: %s', (url, code) => {
    expect(chooseDestination(destination(url), page)).toMatchObject({ ok: false, error: { code, path: ['url'] } });
  });

  it('leaves the address of a named transport to its function', () => {
    const named = { ...destination(''), transport: 'mine' };
    expect(chooseDestination(named, page)).toEqual({ ok: true, value: named });
  });
});
