import { describe, expect, it } from 'vitest';
import { endpointIssue, isAllowedDestination, isMixedContent, originOf } from './allowed-destination.js';

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

describe('isMixedContent', () => {
  it.each([
    ['http://answers.example/api', page, true],
    ['HTTP://ANSWERS.example', page, true],
    ['http://intranet.example/api', page, true],
    ['http://192.168.0.7/api', page, true],
    ['http://localhost.evil.example', page, true],
    ['http://127.0.0.1.evil.example', page, true],
    ['http://1270.0.0.1.example', page, true],
    ['https://answers.example/api', page, false],
    ['/api', page, false],
    ['http://localhost:3000/api', page, false],
    ['http://pulse.localhost/api', page, false],
    ['http://127.0.0.1:8080', page, false],
    ['http://127.8.9.1', page, false],
    ['http://[::1]:8080', page, false],
    ['http://answers.example/api', 'http://intranet.example', false],
    ['http://answers.example/api', 'null', false],
  ])('%s on a page of %s: %s', (url, pageOrigin, expected) => {
    expect(isMixedContent(url, pageOrigin)).toBe(expected);
  });
});

describe('endpointIssue', () => {
  it.each([
    ['/api/responses', null],
    ['api', null],
    ['//answers.example/api', null],
    ['https://answers.example:8443/a?b#c', null],
    ['http://localhost:3000', null],
    ['https://', 'endpoint-not-a-url'],
    ['https://[', 'endpoint-not-a-url'],
    ['https://answers.example:99999', 'endpoint-not-a-url'],
    ['htps://answers.example', 'endpoint-not-a-url'],
    ['javascript:alert(1)', 'endpoint-not-a-url'],
    ['mailto:hr@example.com', 'endpoint-not-a-url'],
    ['https://me:secret@answers.example', 'endpoint-not-a-url'],
    ['two words', 'endpoint-not-a-url'],
    ['http://answers.example', 'endpoint-not-secure'],
  ])('%s: %s', (endpoint, issue) => {
    expect(endpointIssue(endpoint, `${page}/news/`, page)).toBe(issue);
  });

  it('judges by the base of the page, and by the origin of the page', () => {
    expect(endpointIssue('api', 'http://other.example/', page)).toBe('endpoint-not-secure');
    expect(endpointIssue('api', 'data:text/html,x', 'null')).toBe('endpoint-not-a-url');
    expect(endpointIssue('/api', 'file:///home/me/page.html', 'null')).toBeNull();
  });
});
