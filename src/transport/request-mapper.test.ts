import { describe, expect, it } from 'vitest';
import { json } from './recipes/json.js';
import { keepaliveLimitBytes, toHttpRequest } from './request-mapper.js';
import type { DeliveryOptions, Parcel } from './transport.js';

const parcel = (options: Partial<DeliveryOptions> = {}, body = '{}'): Parcel => ({
  id: 'a',
  body,
  attempts: 0,
  destination: {
    url: 'https://answers.example/api',
    recipe: 'json',
    options: { acknowledge: 'status', credentials: 'omit', redirect: 'manual', ...options },
  },
});

describe('toHttpRequest', () => {
  it('posts the body as it is, without credentials and without following a redirect', () => {
    expect(toHttpRequest(parcel(), json, true)).toEqual({
      url: 'https://answers.example/api',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
      credentials: 'omit',
      redirect: 'manual',
      mode: 'cors',
      keepalive: true,
      timeoutMs: 15_000,
    });
  });

  it.each([
    [{ redirect: 'follow' }, true, 'manual', 'cors'],
    [{ redirect: 'follow', acknowledge: 'echo' }, true, 'follow', 'cors'],
    [{ acknowledge: 'none' }, true, 'follow', 'no-cors'],
    [{ acknowledge: 'none' }, false, 'manual', 'cors'],
  ] as const)('%j, other origin %s: %s, %s', (options, isCrossOrigin, redirect, mode) => {
    expect(toHttpRequest(parcel(options), json, isCrossOrigin)).toMatchObject({ redirect, mode });
  });

  it('names plain text where the platform allows no other type', () => {
    const { headers } = toHttpRequest(parcel({ acknowledge: 'none' }), json, true);
    expect(headers['content-type']).toMatch(/^text\/plain/);
  });

  it.each([
    ['x', keepaliveLimitBytes - 1, true],
    ['x', keepaliveLimitBytes, false],
    ['ü', keepaliveLimitBytes / 2, false],
  ])('%s × %i outlives the page: %s', (character, count, keepalive) => {
    expect(toHttpRequest(parcel({}, character.repeat(count)), json, false).keepalive).toBe(keepalive);
  });
});
