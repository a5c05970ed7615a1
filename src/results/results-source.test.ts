import { expect, it } from 'vitest';
import { fetchAggregate } from './results-source.js';

const document = { format: 'ics-aggregate/1', pulse: { id: 'x', min: 5 }, waves: [], groups: [], dims: [], cells: [] };
const url = '/api/results/x';
const codesOf = async (request: typeof fetch): Promise<readonly string[]> => {
  const result = await fetchAggregate(url, 'same-origin', request);
  return result.ok ? ['ok'] : result.error.map(({ code }) => code);
};

it.each<[string, () => Response | Promise<Response>]>([
  ['ok', () => Response.json(document)],
  ['minimum-too-low', () => Response.json({ ...document, pulse: { id: 'x', min: 2 } })],
  ['unknown-format', () => Response.json({})],
  ['src-not-found', () => new Response('', { status: 404 })],
  ['src-not-allowed', () => new Response('', { status: 401 })],
  ['src-not-allowed', () => new Response('', { status: 403 })],
  ['src-unreachable', () => new Response('', { status: 503 })],
  ['html-instead-of-json', () => new Response('\n<!doctype html><title>Sign in</title>')],
  ['not-json', () => new Response('{')],
  ['too-large', () => new Response(' '.repeat(1024 * 1024 + 1))],
  ['src-unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['src-timeout', () => Promise.reject(new DOMException('Too late', 'TimeoutError'))],
])('%s', async (code, answer) => {
  expect(await codesOf(async () => answer())).toEqual([code]);
});

it('asks with the given credentials and a limit of time', async () => {
  let asked: RequestInit | undefined;
  await fetchAggregate(url, 'include', async (_url, options) => {
    asked = options;
    return Response.json(document);
  });
  expect(asked?.credentials).toBe('include');
  expect(asked?.signal).toBeInstanceOf(AbortSignal);
});
