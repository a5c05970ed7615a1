import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { accepted, createFakeBrowser } from '../base/fake-ports.js';
import type { Http } from '../base/ports.js';
import { answer, destination, openPage, responseOf, stored } from './fake-page.js';

const main = destination('/api/responses');
const archive = destination('/api/archive');

/** The archive is out of order, or asks for a sign-on; the endpoint takes everything. */
const archiveSays =
  (says: Http): Http =>
  async request =>
    request.url.endsWith('archive') ? says(request) : accepted(request);

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('sends an answer to every destination, under the same id', async () => {
  const browser = createFakeBrowser();
  const { outbox } = openPage(browser);
  await outbox.add(responseOf('a'), main, archive);
  await browser.advance(0);
  expect(browser.requests.map(({ url }) => url)).toEqual([
    'https://intranet.example/api/responses',
    'https://intranet.example/api/archive',
  ]);
  expect(new Set(browser.requests.map(({ body }) => body)).size).toBe(1);
  expect(await stored(browser)).toBe(0);
});

it('tries one destination again without bothering the other', async () => {
  const browser = createFakeBrowser();
  browser.respond = archiveSays(answer(503));
  const page = openPage(browser);
  await page.outbox.add(responseOf('a'), main, archive);
  await browser.advance(0);
  expect(page.events.find(({ type }) => type === 'delivered')).toMatchObject({ id: 'a' });
  expect(await page.outbox.pending()).toMatchObject({ waiting: 1, held: 0 });
  browser.respond = accepted;
  await browser.advance(10_000);
  expect(browser.requests.filter(({ url }) => url.endsWith('responses'))).toHaveLength(1);
  expect(await stored(browser)).toBe(0);
});

it('holds one destination without holding the other, also after a reload', async () => {
  const browser = createFakeBrowser();
  browser.respond = archiveSays(answer(401));
  const first = openPage(browser);
  await first.outbox.add(responseOf('a'), main, archive);
  await browser.advance(0);
  first.tab.crash();
  const second = openPage(browser);
  await browser.advance(0);
  expect(await second.outbox.pending()).toMatchObject({ waiting: 0, held: 1 });
  expect(browser.requests.filter(({ url }) => url.endsWith('responses'))).toHaveLength(1);
  browser.respond = accepted;
  await second.outbox.flush();
  expect(await stored(browser)).toBe(0);
});

it('counts answers, not their copies', async () => {
  const browser = createFakeBrowser();
  browser.respond = answer(503);
  const { outbox } = openPage(browser);
  await outbox.add(responseOf('a'), main, archive);
  await browser.advance(0);
  expect(await stored(browser)).toBe(2);
  expect(await outbox.pending()).toMatchObject({ waiting: 1, held: 0 });
});

it('keeps an answer for the endpoint where a further destination is no address', async () => {
  const browser = createFakeBrowser();
  const { outbox } = openPage(browser);
  expect(await outbox.add(responseOf('a'), main, destination('mailto:hr@example.com'))).toMatchObject({ ok: true });
  await browser.advance(0);
  expect(browser.requests).toHaveLength(1);
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('endpoint-not-allowed'));
});
