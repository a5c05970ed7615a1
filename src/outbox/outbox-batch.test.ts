import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser, type FakeBrowser } from '../base/fake-ports.js';
import type { Http } from '../base/ports.js';
import type { Recipe } from '../definition/recipe-definition.js';
import { protect, type ProtectedResponse } from '../privacy/protect.js';
import type { Destination } from '../transport/transport.js';
import { answer, destination, leave, openPage, responseOf, stored } from './fake-page.js';

/** Takes a list of answers, and says of each what became of it. */
const listTaker: Recipe = {
  body: [{ id: '{id}' }],
  success: { at: 'results/*/state', is: ['stored'] },
  batch: { success: {}, each: { in: 'results', success: { at: 'state', is: ['stored'] } } },
};

const plain = destination('/answers');
const together: Destination = { ...plain, recipe: listTaker, options: { ...plain.options, batch: 20 } };

const named = (id: string): ProtectedResponse => {
  const outcome = protect({
    format: 'ics-response/1',
    id,
    pulse: 'morale',
    definition: 'd',
    wave: '2026-10',
    language: 'en',
    complete: true,
    answers: {},
    skipped: {},
    context: {},
    submittedAt: '2026-11-23T04:00:00.000Z',
  });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

const idsIn = (body: string): readonly string[] => (JSON.parse(body) as { id: string }[]).map(({ id }) => id);

/** Stores what it is sent, but for those it does not want. */
const listServer = (unwanted: readonly string[] = []): { take: Http; taken: string[] } => {
  const taken: string[] = [];
  const take: Http = request => {
    const results = idsIn(request.body).map(id => {
      if (unwanted.includes(id)) return { state: 'refused' };
      taken.push(id);
      return { state: 'stored' };
    });
    return answer(200, { body: JSON.stringify({ results }), contentType: 'application/json' })();
  };
  return { take, taken };
};

const requestsAfter = (browser: FakeBrowser, count: number): (readonly string[])[] =>
  browser.requests.slice(count).map(({ body }) => idsIn(body));

/** Each of them has had one attempt, and waits for its next one a day from then. */
const waiting = async (browser: FakeBrowser, ids: readonly string[], place = together, make = named) => {
  browser.respond = answer(503, { retryAfter: '86400' });
  const page = openPage(browser);
  for (const id of ids) await page.outbox.add(make(id), place);
  await vi.waitFor(() => expect(page.told()).toEqual(ids.map(() => 'retrying')));
  return { page, before: browser.requests.length };
};

const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void warnings.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('answers that name who gave them', () => {
  it('go out together where the destination says so', async () => {
    const browser = createFakeBrowser();
    const { page, before } = await waiting(browser, ['a', 'b', 'c']);
    const server = listServer();
    browser.respond = server.take;
    await page.outbox.flush();
    expect(requestsAfter(browser, before)).toEqual([['a', 'b', 'c']]);
    expect(page.told().slice(3)).toEqual(['delivered', 'delivered', 'delivered']);
    expect(await stored(browser)).toBe(0);
  });

  it('are delivered as far as the endpoint says of each, the others on their own', async () => {
    const browser = createFakeBrowser();
    const { page, before } = await waiting(browser, ['a', 'b', 'c']);
    const server = listServer(['b']);
    browser.respond = server.take;
    await page.outbox.flush();
    expect(requestsAfter(browser, before)).toEqual([['a', 'b', 'c'], ['b']]);
    expect(server.taken).toEqual(['a', 'c']);
    expect((await page.outbox.list()).map(({ id, code }) => [id, code])).toEqual([['b', 'refused']]);
  });

  it.each([400, 401, 413, 415, 422])('go one by one after a %i', async status => {
    const browser = createFakeBrowser();
    const { page, before } = await waiting(browser, ['a', 'b']);
    const server = listServer();
    browser.respond = request => (idsIn(request.body).length > 1 ? answer(status)() : server.take(request));
    await page.outbox.flush();
    expect(requestsAfter(browser, before)).toEqual([['a', 'b'], ['a'], ['b']]);
    expect(server.taken).toEqual(['a', 'b']);
    expect(await stored(browser)).toBe(0);
  });

  it('wait together for as long as they are told, and come back together', async () => {
    const browser = createFakeBrowser();
    const { page, before } = await waiting(browser, ['a', 'b', 'c']);
    browser.respond = answer(429, { retryAfter: '60' });
    await page.outbox.flush();
    expect(requestsAfter(browser, before)).toEqual([['a', 'b', 'c']]);
    leave(page);
    // The third attempt is each one's own; the two after it are made together again.
    const later = openPage(browser);
    await browser.advance(180_000);
    expect(requestsAfter(browser, before).slice(1, 4)).toEqual([['a'], ['b'], ['c']]);
    const server = listServer();
    browser.respond = server.take;
    await later.outbox.flush();
    expect(requestsAfter(browser, before).at(-1)).toEqual(['a', 'b', 'c']);
    expect(await stored(browser)).toBe(0);
  });

  it('do not wait for ever behind one that the endpoint stumbles over', async () => {
    const browser = createFakeBrowser();
    const { page } = await waiting(browser, ['a', 'bad', 'c']);
    const server = listServer();
    browser.respond = request => (idsIn(request.body).includes('bad') ? answer(500)() : server.take(request));
    for (const _ of [1, 2]) await page.outbox.flush();
    expect([...server.taken].sort()).toEqual(['a', 'c']);
    expect((await page.outbox.list()).map(({ id }) => id)).toEqual(['bad']);
  });

  it('are not counted twice when the reply is lost', async () => {
    const browser = createFakeBrowser();
    const { page } = await waiting(browser, ['a', 'b']);
    const server = listServer();
    browser.respond = async request => {
      await server.take(request);
      return { kind: 'network-error' };
    };
    await page.outbox.flush();
    browser.respond = server.take;
    await page.outbox.flush();
    expect([...new Set(server.taken)]).toEqual(['a', 'b']);
    expect(await stored(browser)).toBe(0);
  });

  it('go one by one when the page is left', async () => {
    const browser = createFakeBrowser();
    const { page } = await waiting(browser, ['a', 'b']);
    leave(page);
    const server = listServer();
    browser.respond = request => (request.url.endsWith('/hangs') ? new Promise(() => {}) : server.take(request));
    const { outbox, tab } = openPage(browser);
    await browser.advance(0);
    await outbox.add(responseOf('x'), destination('/hangs'));
    await vi.waitFor(() => expect(browser.requests.at(-1)?.url).toMatch(/hangs$/));
    const before = browser.requests.length;
    browser.nowMs += 2 * 86_400_000;
    await tab.hide();
    expect(requestsAfter(browser, before)).toEqual([['a'], ['b']]);
    expect(server.taken).toEqual(['a', 'b']);
  });

  it('go one by one to what takes no list, which the console is told', async () => {
    const browser = createFakeBrowser();
    const single: Destination = { ...together, url: '/single', recipe: { body: [{ id: '{id}' }] } };
    const { page, before } = await waiting(browser, ['a', 'b'], single);
    browser.respond = answer(200);
    await page.outbox.flush();
    expect(requestsAfter(browser, before)).toEqual([['a'], ['b']]);
    expect(warnings.filter(line => line.includes('[batch-without-form]'))).toHaveLength(1);
  });

  it.each<[string, Recipe]>([
    ['a second copy could not be told', { ...listTaker, once: true }],
    ['several steps follow', { ...listTaker, steps: [{ body: [{ id: '{id}' }] }] }],
    ['the receipt repeats one id', { ...listTaker, delivery: { acknowledge: 'echo' } }],
  ])('go one by one where %s', async (_, recipe) => {
    const browser = createFakeBrowser();
    const { page, before } = await waiting(browser, ['a', 'b'], { ...together, recipe });
    browser.respond = listServer().take;
    await page.outbox.flush();
    expect(requestsAfter(browser, before).every(ids => ids.length === 1)).toBe(true);
    expect(browser.requests.length).toBeGreaterThanOrEqual(before + 2);
  });
});

it('lets no two anonymous answers go in one request, whatever their record says', async () => {
  const browser = createFakeBrowser();
  const { page, before } = await waiting(browser, ['a', 'b'], together, responseOf);
  const server = listServer();
  browser.respond = server.take;
  await page.outbox.flush();
  expect(requestsAfter(browser, before)).toEqual([['a'], ['b']]);
  expect(warnings).toEqual([
    expect.stringMatching(/"morale" do not name .* go one by one, .* \[batch-without-names\]$/),
  ]);
  expect(await stored(browser)).toBe(0);
});
