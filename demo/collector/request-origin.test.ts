import { describe, expect, it } from 'vitest';
import { isSameOriginPost } from './request-origin.js';

describe('isSameOriginPost', () => {
  it.each([
    ['same-origin', undefined, true],
    ['same-origin', 'null', true],
    ['same-site', 'https://intranet.example', false],
    ['cross-site', 'https://intranet.example', false],
    ['none', undefined, false],
    [undefined, 'https://intranet.example', true],
    [undefined, 'http://intranet.example', true],
    [undefined, 'https://intranet.example:8443', false],
    [undefined, 'https://intranet.example.evil', false],
    [undefined, 'https://evil.example', false],
    [undefined, 'null', false],
    [undefined, undefined, false],
  ])('site %s, origin %s: %s', (secFetchSite, origin, expected) => {
    expect(isSameOriginPost({ secFetchSite, origin, host: 'intranet.example' })).toBe(expected);
  });
});
