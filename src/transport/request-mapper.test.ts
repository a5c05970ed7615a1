import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../base/ports.js';
import { keepaliveLimitBytes, plainMessage, toHttpRequest } from './request-mapper.js';
import type { DeliveryOptions, Parcel } from './transport.js';

const requestOf = (options: Partial<DeliveryOptions> = {}, isCrossOrigin = true, body = '{}'): HttpRequest => {
  const all: DeliveryOptions = { acknowledge: 'status', credentials: 'omit', redirect: 'manual', ...options };
  const destination = { url: 'https://answers.example/api', recipe: 'json', options: all };
  const parcel: Parcel = { id: 'a', body, createdDay: 20_000, attempts: 0, destination };
  return toHttpRequest(plainMessage(parcel), all, isCrossOrigin);
};

describe('toHttpRequest', () => {
  it('posts the body as it is, without credentials and without following a redirect', () => {
    expect(requestOf()).toEqual({
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
    expect(requestOf(options, isCrossOrigin)).toMatchObject({ redirect, mode });
  });

  it('names plain text where the platform allows no other type', () => {
    expect(requestOf({ acknowledge: 'none' }).headers).toEqual({ 'content-type': 'text/plain;charset=UTF-8' });
  });

  it('leaves a form its type where no reply can be read', () => {
    const type = 'application/x-www-form-urlencoded';
    const message = { url: 'https://forms.example', method: 'POST', headers: { 'content-type': type }, body: 'a=1' };
    const request = toHttpRequest(message, { acknowledge: 'none', credentials: 'omit', redirect: 'manual' }, true);
    expect(request.headers).toEqual({ 'content-type': type });
  });

  it.each([
    ['x', keepaliveLimitBytes - 1, true],
    ['x', keepaliveLimitBytes, false],
    ['ü', keepaliveLimitBytes / 2, false],
  ])('%s × %i outlives the page: %s', (character, count, keepalive) => {
    expect(requestOf({}, false, character.repeat(count)).keepalive).toBe(keepalive);
  });
});
