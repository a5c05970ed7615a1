import { expect, it } from 'vitest';
import { refusedEndpoint, type EndpointCode } from './refused-endpoint.js';

it.each<[code: EndpointCode, endpoint: string, isAuthored: boolean, path: string[], begins: string]>([
  ['endpoint-missing', '', false, ['@endpoint'], 'Nothing says where answers go'],
  ['endpoint-not-a-url', 'https://', false, ['@endpoint'], '"https://" is not the address'],
  ['endpoint-not-secure', 'http://a.example', false, ['@endpoint'], '"http://a.example" is plain HTTP'],
  ['endpoint-not-secure', 'http://a.example', true, ['delivery', 'endpoint'], '"http://a.example" is plain HTTP'],
])('%s of "%s" is said in one sentence', (code, endpoint, isAuthored, path, begins) => {
  const issue = refusedEndpoint(code, endpoint, isAuthored);
  expect(issue).toMatchObject({ code, path });
  expect(issue.message).toMatch(/\.$/);
  expect(issue.message?.startsWith(begins)).toBe(true);
});
