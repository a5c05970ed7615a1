import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser, type TestPage } from '../browsers.js';
import { readDatabase } from '../read-database.js';
import { startTestSite, type TestSite } from '../test-site.js';

const definition = JSON.parse(
  readFileSync(new URL('../../fixtures/pulses/delivery.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, unknown>>;
const delivery = { endpoint: '/search', recipe: 'elasticsearch-bulk', options: { index: 'answers' }, batch: 20 };

const pageWith = (mode: string): Response => {
  const text = JSON.stringify({ ...definition, delivery, privacy: { mode } });
  return new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title>
    <script type="module" src="/assets/ics-pulse.js"></script>
    <ics-pulse><script type="application/json">${text}</script></ics-pulse></html>`,
    { headers: { 'content-type': 'text/html; charset=utf-8' } },
  );
};

interface Answer {
  readonly id: string;
  readonly answers: { readonly cmt: string };
}

/** What Elasticsearch does with its bulk request: each document created once, or refused by its mapping, and said of each. */
class SearchEngine {
  readonly documents = new Map<string, string>();
  /** The comments in each request, and the copies of a document that came again. */
  requests: string[][] = [];
  isAway = false;
  unwanted = '';

  async take(request: Request): Promise<Response> {
    const rows = (await request.text()).trim().split('\n');
    const answers = rows.filter((_, place) => place % 2 === 1).map(row => JSON.parse(row) as Answer);
    const comments = answers.map(({ answers: given }) => given.cmt);
    this.requests.push(comments);
    if (this.isAway) return new Response('', { status: 503, headers: { 'retry-after': '3600' } });
    const items = answers.map(({ id }, place) => ({ create: { status: this.#create(id, comments[place] ?? '') } }));
    return Response.json({ errors: items.some(({ create }) => create.status !== 201), items });
  }

  #create(id: string, comment: string): number {
    if (comment === this.unwanted) return 400;
    if (this.documents.has(id)) return 409;
    this.documents.set(id, comment);
    return 201;
  }
}

let engine: SearchEngine;
let site: TestSite;
let browser: TestBrowser;
beforeAll(async () => {
  site = await startTestSite(request => {
    const { pathname } = new URL(request.url);
    if (pathname === '/search/_bulk') return engine.take(request);
    return pathname.startsWith('/as-') ? pageWith(pathname.slice('/as-'.length)) : null;
  });
});
afterAll(() => site.stop());
beforeEach(async () => {
  engine = new SearchEngine();
  browser = await launchBrowser('chromium');
});
afterEach(() => browser.close());

const answer = async (page: TestPage, path: string, comment: string): Promise<void> => {
  const { length } = engine.requests;
  await page.open(site.origin + path);
  await page.click('radio', '9');
  await page.click('textbox');
  await page.type(comment);
  await page.click('button', 'Send');
  await page.waitForText(/Saved on this device/);
  await expect.poll(() => engine.requests.length).toBe(length + 1);
};

const flush = (page: TestPage): Promise<void> =>
  page.evaluate(() => document.querySelector<HTMLElement & { flush(): Promise<void> }>('ics-pulse')?.flush());

/** Three answers wait for an endpoint that was away, and is back; what has been asked of it until then is forgotten. */
const waitForIt = async (path: string): Promise<TestPage> => {
  const page = await browser.newPage();
  engine.isAway = true;
  for (const comment of ['one', 'two', 'three']) await answer(page, path, comment);
  expect(engine.requests).toEqual([['one'], ['two'], ['three']]);
  engine.isAway = false;
  engine.requests = [];
  return page;
};

const stored = (): string[] => [...engine.documents.values()].sort();

it('brings what waited to an endpoint that is back in one request, each answer once', async () => {
  const page = await waitForIt('/as-identified');
  await flush(page);
  await expect.poll(stored, { timeout: 30_000 }).toEqual(['one', 'three', 'two']);
  expect(engine.requests.map(comments => [...comments].sort())).toEqual([['one', 'three', 'two']]);
  await page.waitForText(/Sent\. Thank you/);
  expect(await page.evaluate(readDatabase)).not.toContain('"cmt"');
});

it('delivers those that were taken, and tells of the one that was not', async () => {
  const page = await waitForIt('/as-identified');
  engine.unwanted = 'three';
  await flush(page);
  await page.waitForText(/The server did not take your answer\. It is kept on this device/);
  expect(stored()).toEqual(['one', 'two']);
  expect(engine.requests.map(comments => comments.length)).toEqual([3, 1]);
  const waiting = await page.evaluate(readDatabase);
  expect(['one', 'two', 'three'].filter(comment => waiting.includes(comment))).toEqual(['three']);
  engine.unwanted = '';
  await page.open(`${site.origin}/as-identified`);
  await expect.poll(stored, { timeout: 30_000 }).toEqual(['one', 'three', 'two']);
});

it('sends anonymous answers one by one', async () => {
  const page = await waitForIt('/as-anonymous');
  await flush(page);
  await expect.poll(stored, { timeout: 30_000 }).toEqual(['one', 'three', 'two']);
  expect(engine.requests.map(comments => comments.length)).toEqual([1, 1, 1]);
});
