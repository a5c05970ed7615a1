import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFakeBrowser } from '../base/fake-ports.js';
import type { Http, HttpOutcome, HttpRequest } from '../base/ports.js';
import type { Recipe } from '../definition/recipe-definition.js';
import { answer, destination, leave, openPage, responseOf, stored } from './fake-page.js';

/** A server that gives every answer a number, and counts it once that number is confirmed. */
const createThenConfirm: Recipe = {
  path: '/drafts',
  headers: { 'idempotency-key': '{id}' },
  success: { statuses: [201], at: 'number' },
  steps: [
    {
      method: 'PUT',
      path: '/drafts/{reply/number}',
      body: { state: 'final' },
      success: { statuses: [200], at: 'state', is: ['final'] },
      duplicate: { statuses: [409], at: 'error', is: ['already-final'] },
    },
  ],
};

interface Draft {
  readonly number: number;
  state: 'draft' | 'final';
}

const reply = (status: number, body: unknown): Promise<HttpOutcome> =>
  answer(status, { body: JSON.stringify(body), contentType: 'application/json' })();

class DraftServer {
  readonly drafts = new Map<string, Draft>();
  readonly requests: string[] = [];

  readonly take: Http = ({ method, url, headers }: HttpRequest) => {
    this.requests.push(`${method} ${new URL(url).pathname}`);
    const key = headers['idempotency-key'];
    if (key !== undefined) {
      const draft = this.drafts.get(key) ?? { number: 70 + this.drafts.size, state: 'draft' as const };
      this.drafts.set(key, draft);
      return reply(201, { number: draft.number });
    }
    const confirmed = [...this.drafts.values()].find(({ number }) => url.endsWith(`/${number}`));
    if (!confirmed) return reply(404, { error: 'unknown' });
    if (confirmed.state === 'final') return reply(409, { error: 'already-final' });
    confirmed.state = 'final';
    return reply(200, { state: 'final' });
  };
}

const forever = new Promise<HttpOutcome>(() => {});
const never: Http = () => forever;
const twoSteps = { ...destination('/api'), recipe: createThenConfirm };

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('creates, then confirms by what the first reply gave', async () => {
  const server = new DraftServer();
  const browser = createFakeBrowser();
  browser.respond = server.take;
  const { outbox, told } = openPage(browser);
  await outbox.add(responseOf('a'), twoSteps);
  await vi.waitFor(() => expect(told()).toEqual(['delivered']));
  expect(server.requests).toEqual(['POST /api/drafts', 'PUT /api/drafts/70']);
  expect([...server.drafts]).toEqual([['a', { number: 70, state: 'final' }]]);
});

/** What happens to one request: it never comes to the server, or its reply never comes back. */
const losses = {
  request: () => never,
  reply: (server: DraftServer): Http => {
    return request => {
      void server.take(request);
      return forever;
    };
  },
};

it.each<[what: string, position: number, loss: keyof typeof losses]>([
  ['before the first request arrives', 0, 'request'],
  ['before the first reply arrives', 0, 'reply'],
  ['between the two', 1, 'request'],
  ['before the second reply arrives', 1, 'reply'],
])('counts an answer once when the browser dies %s', async (_, position, loss) => {
  const server = new DraftServer();
  const browser = createFakeBrowser();
  const lost = losses[loss](server);
  let made = 0;
  browser.respond = request => ((made += 1) > position ? lost : server.take)(request);
  const first = openPage(browser);
  await first.outbox.add(responseOf('a'), twoSteps);
  await vi.waitFor(() => expect(made).toBe(position + 1));
  leave(first);
  expect(await stored(browser)).toBe(1);

  browser.respond = server.take;
  const second = openPage(browser);
  await vi.waitFor(async () => {
    await browser.advance(1_000);
    expect(second.told()).toEqual(['delivered']);
  });
  expect([...server.drafts]).toEqual([['a', { number: 70, state: 'final' }]]);
  expect(await stored(browser)).toBe(0);
});

it('keeps an answer that was created and could not be confirmed', async () => {
  const server = new DraftServer();
  const browser = createFakeBrowser();
  browser.respond = request => (request.method === 'PUT' ? answer(503)() : server.take(request));
  const { outbox, told } = openPage(browser);
  await outbox.add(responseOf('a'), twoSteps);
  await vi.waitFor(() => expect(told()).toEqual(['retrying']));
  expect(await stored(browser)).toBe(1);
  browser.respond = server.take;
  await outbox.flush();
  expect(server.requests.filter(request => request.startsWith('PUT'))).toEqual(['PUT /api/drafts/70']);
  expect([...server.drafts.values()]).toEqual([{ number: 70, state: 'final' }]);
});
