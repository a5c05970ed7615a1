import { expect, it } from 'vitest';
import { fetchAggregate } from './results-source.js';

const document = { format: 'ics-aggregate/1', pulse: { id: 'x', min: 5 }, waves: [], groups: [], dims: [], cells: [] };
const url = '/api/results/x';
const codesOf = async (request: typeof fetch, map: string | null = null): Promise<readonly string[]> => {
  const { aggregate, issues } = await fetchAggregate(url, 'same-origin', map, request);
  return [...(aggregate ? ['ok'] : []), ...issues.map(({ code }) => code)];
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

it.each<[string, string, readonly string[]]>([
  ['', 'w,g,d,n\nq4,all,mood,12', ['ok']],
  ['n: Answers', 'w,g,d,Answers\nq4,all,mood,twelve\nq4,fin,mood,12', ['ok', 'not-a-number']],
  ['min: 2', 'w,g,d,n\nq4,all,mood,12', ['minimum-too-low']],
  ['nothing', 'w,g,d,n\nq4,all,mood,12', ['malformed-map']],
  ['', '\n<!doctype html><title>Sign in</title>', ['html-instead-of-json']],
])('reads by the map "%s"', async (map, text, codes) => {
  expect(await codesOf(async () => new Response(text), map)).toEqual(codes);
});

it('shows the rest of a document with a mistake', async () => {
  const groups = [{ id: 'all' }];
  const cells = [
    { w: 'q4', g: 'all', d: 'mood', n: 12 },
    { w: 'q4', g: 'all', d: 'mud', n: 12 },
  ];
  const faulty = { ...document, waves: [{ id: 'q4' }], groups, dims: [{ id: 'mood', kind: 'index' }], cells };
  const { aggregate, issues } = await fetchAggregate(url, 'omit', null, async () => Response.json(faulty));
  expect(aggregate?.cells).toEqual([cells[0]]);
  expect(issues).toEqual([{ code: 'unknown-reference', path: ['cells', 1, 'd'] }]);
});

it('leaves it to the browser and the server how fresh an answer is', async () => {
  let asked: RequestInit | undefined;
  await fetchAggregate(url, 'omit', null, async (_url, options) => {
    asked = options;
    return Response.json(document);
  });
  expect(Object.keys(asked ?? {}).sort()).toEqual(['credentials', 'signal']);
});

it('asks with the given credentials and a limit of time', async () => {
  let asked: RequestInit | undefined;
  await fetchAggregate(url, 'include', null, async (_url, options) => {
    asked = options;
    return Response.json(document);
  });
  expect(asked?.credentials).toBe('include');
  expect(asked?.signal).toBeInstanceOf(AbortSignal);
});
