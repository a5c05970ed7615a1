import { describe, expect, it } from 'vitest';
import { isAllowedDestination, originOf } from './allowed-destination.js';

const page = 'https://intranet.example';
const listed = ['https://answers.example'];

describe('isAllowedDestination', () => {
  it.each([
    ['/api/responses', true],
    ['https://intranet.example/api', true],
    ['https://answers.example/api', true],
    ['https://ANSWERS.example:443/api', true],
    ['http://answers.example/api', false],
    ['https://answers.example:8443/api', false],
    ['https://answers.example.evil.example/api', false],
    ['https://evil.example/?https://answers.example', false],
    ['//evil.example/api', false],
    ['https://answers.example@evil.example/', false],
    ['https://name:word@intranet.example/', false],
    ['javascript:alert(1)', false],
    ['data:text/plain,x', false],
    ['blob:https://intranet.example/1', false],
    ['http://', false],
  ])('%s: %s', (url, expected) => {
    expect(isAllowedDestination(url, page, listed)).toBe(expected);
  });
});

describe('originOf', () => {
  it.each([
    ['/a', 'https://intranet.example'],
    ['HTTP://Other.Example:80/x', 'http://other.example'],
    ['ftp://other.example', null],
    ['https://a:b@other.example', null],
  ])('%s', (url, origin) => {
    expect(originOf(url, page)).toBe(origin);
  });
});
