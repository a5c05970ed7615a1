import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accepted, createFakeBrowser, idOf, type FakeBrowser, type FakeTab } from '../base/fake-ports.js';
import { createMemoryStorage } from '../base/memory-storage.js';
import type { HttpOutcome } from '../base/ports.js';
import { protect, type ProtectedResponse } from '../privacy/protect.js';
import type { Destination, NamedTransports } from '../transport/transport.js';
import { createOutbox, type Outbox, type OutboxEvent } from './outbox.js';

const responseOf = (id: string, comment = ''): ProtectedResponse => {
  const outcome = protect({
    format: 'ics-response/1',
    id,
    pulse: 'morale',
    definition: 'd',
    wave: '2026-10',
    language: 'en',
    complete: true,
    answers: { mood: 4, comment },
    skipped: {},
    context: {},
  });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

const destination = (url = '/api/responses', transport?: string): Destination => ({
  url,
  recipe: 'json',
  options: { acknowledge: 'status', credentials: 'omit', redirect: 'manual' },
  ...(transport ? { transport } : {}),
});

const answer =
  (status: number, changes: Partial<Extract<HttpOutcome, { kind: 'response' }>> = {}) =>
  async (): Promise<HttpOutcome> => ({
    kind: 'response',
    status,
    contentType: '',
    retryAfter: null,
    body: '',
    ...changes,
  });
const failing = (kind: 'network-error' | 'timeout' | 'redirect' | 'blocked') => async (): Promise<HttpOutcome> => ({
  kind,
});

interface OpenPage {
  readonly tab: FakeTab;
  readonly outbox: Outbox;
  readonly events: OutboxEvent[];
  /** The types of what was told about answers, in order. */
  told(): string[];
}

const openPage = (browser: FakeBrowser, transports: NamedTransports = {}, allowedOrigins: string[] = []): OpenPage => {
  const tab = browser.openTab();
  const outbox = createOutbox(tab.ports, { transports: () => transports, allowedOrigins: () => allowedOrigins });
  const events: OutboxEvent[] = [];
  outbox.subscribe(event => events.push(event));
  outbox.start();
  const told = (): string[] => events.filter(({ type }) => type !== 'pending').map(({ type }) => type);
  return { tab, outbox, events, told };
};

const leave = ({ tab, outbox }: OpenPage): void => {
  outbox.close();
  tab.crash();
};
const sentIds = (browser: FakeBrowser): string[] => browser.requests.map(idOf);
const stored = async (browser: FakeBrowser): Promise<number> => (await browser.disk.entries('o:')).length;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('an answer', () => {
  it('is on disk before the first request, and gone after the acknowledgement', async () => {
    const browser = createFakeBrowser();
    const page = openPage(browser);
    let storedWhenSent = -1;
    browser.respond = async request => {
      storedWhenSent = await stored(browser);
      return accepted(request);
    };
    expect(await page.outbox.add(responseOf('a'), destination())).toEqual({ ok: true, value: { id: 'a' } });
    expect(await stored(browser)).toBe(1);
    await browser.advance(0);
    expect(storedWhenSent).toBe(1);
    expect(await stored(browser)).toBe(0);
    expect(page.events).toContainEqual({ type: 'delivered', id: 'a', pulse: 'morale' });
    expect(page.events.at(-1)).toEqual({ type: 'pending', waiting: 0, held: 0 });
  });

  it('is sent byte for byte as it was protected, to an absolute address', async () => {
    const browser = createFakeBrowser();
    const response = responseOf('a', 'ü\u2028😀');
    await openPage(browser).outbox.add(response, destination());
    await browser.advance(0);
    expect(browser.requests[0]).toMatchObject({ url: 'https://intranet.example/api/responses', body: response.body });
  });

  it('given twice with one id is one entry', async () => {
    const browser = createFakeBrowser();
    browser.respond = failing('network-error');
    const { outbox } = openPage(browser);
    await Promise.all([outbox.add(responseOf('a'), destination()), outbox.add(responseOf('a'), destination())]);
    expect(await outbox.pending()).toEqual({ waiting: 1, held: 0 });
  });

  it.each([
    ['', 'endpoint-missing'],
    ['ftp://files.example', 'endpoint-not-allowed'],
  ])('for %j is refused: %s', async (url, code) => {
    const browser = createFakeBrowser();
    expect(await openPage(browser).outbox.add(responseOf('a'), destination(url))).toMatchObject({ error: { code } });
    expect(await stored(browser)).toBe(0);
  });

  it('is sent at once where only memory is left', async () => {
    const browser = createFakeBrowser(createMemoryStorage());
    const { outbox, told } = openPage(browser);
    await outbox.add(responseOf('a'), destination());
    expect(outbox.persistence).toBe('memory');
    await browser.advance(0);
    expect(told()).toEqual(['delivered']);
  });

  it('is deleted by the wish of the person, and not sent any more', async () => {
    const browser = createFakeBrowser();
    browser.respond = failing('network-error');
    const { outbox, events } = openPage(browser);
    await outbox.add(responseOf('a'), destination());
    await browser.advance(0);
    await outbox.discard('a');
    expect(events.at(-1)).toEqual({ type: 'pending', waiting: 0, held: 0 });
    await browser.advance(3_600_000);
    expect(browser.requests.length).toBe(1);
  });
});

describe('a retry', () => {
  it.each([
    ['a dead network', failing('network-error')],
    ['a timeout', failing('timeout')],
    ['500', answer(500)],
    ['a login page as 200', answer(200, { contentType: 'text/html' })],
  ])('after %s delivers once', async (_, respond) => {
    const browser = createFakeBrowser();
    browser.respond = respond;
    const page = openPage(browser);
    await page.outbox.add(responseOf('a'), destination());
    await browser.advance(2_500);
    expect(await stored(browser)).toBe(1);
    browser.respond = accepted;
    await browser.advance(10_000);
    expect(page.told()).toEqual(['retrying', 'retrying', 'delivered']);
    expect(await stored(browser)).toBe(0);
  });

  it('waits as long as the endpoint says, and not a moment less', async () => {
    const browser = createFakeBrowser();
    browser.respond = answer(503, { retryAfter: '120' });
    const page = openPage(browser);
    await page.outbox.add(responseOf('a'), destination());
    await browser.advance(119_000);
    await page.tab.wake();
    await page.tab.hide();
    expect(browser.requests.length).toBe(1);
    browser.respond = accepted;
    await browser.advance(1_000);
    expect(page.told()).toEqual(['retrying', 'delivered']);
  });

  it('waits for nothing when the person asks', async () => {
    const browser = createFakeBrowser();
    browser.respond = answer(503, { retryAfter: '86400' });
    const { outbox, told } = openPage(browser);
    await outbox.add(responseOf('a'), destination());
    await browser.advance(0);
    browser.respond = accepted;
    await outbox.flush();
    expect(told()).toEqual(['retrying', 'delivered']);
  });

  it('goes out when the device is online again, however long that took', async () => {
    const browser = createFakeBrowser();
    browser.respond = failing('network-error');
    browser.isOnline = false;
    const page = openPage(browser);
    await page.outbox.add(responseOf('a'), destination());
    await browser.advance(3_600_000);
    expect(page.told()).toEqual([]);
    expect(browser.requests.length).toBeLessThan(130);
    browser.isOnline = true;
    browser.respond = accepted;
    await page.tab.wake();
    expect(page.told()).toEqual(['delivered']);
  });

  it('survives clocks that jump, without ever expiring', async () => {
    const browser = createFakeBrowser();
    const yearMs = 365 * 86_400_000;
    browser.respond = answer(503, { retryAfter: '3600' });
    const page = openPage(browser);
    browser.nowMs += yearMs;
    await page.outbox.add(responseOf('a'), destination());
    await browser.advance(0);
    browser.nowMs -= yearMs;
    browser.respond = accepted;
    await browser.advance(60_000);
    expect(page.told()).toEqual(['retrying', 'delivered']);
  });

  it('does not let a fresh answer wait behind old ones', async () => {
    const browser = createFakeBrowser();
    browser.respond = failing('timeout');
    const { outbox } = openPage(browser);
    for (const id of ['a', 'b', 'c']) await outbox.add(responseOf(id), destination());
    await browser.advance(60_000);
    const before = browser.requests.length;
    await outbox.add(responseOf('z'), destination());
    await outbox.flush();
    expect(sentIds(browser)[before]).toBe('z');
  });
});

describe('a held answer', () => {
  it.each([
    ['an expired sign-on', failing('redirect'), 'sign-in'],
    ['403', answer(403), 'sign-in'],
    ['a conflict', answer(409), 'conflict'],
    ['422', answer(422), 'refused'],
    ['the policy of the page', failing('blocked'), 'blocked'],
  ])('by %s is told, kept, and left alone', async (_, respond, code) => {
    const browser = createFakeBrowser();
    browser.respond = respond;
    const { outbox, events } = openPage(browser);
    await outbox.add(responseOf('a'), destination());
    await browser.advance(86_400_000);
    expect(browser.requests.length).toBe(1);
    expect(events).toContainEqual({ type: 'held', id: 'a', pulse: 'morale', code });
    expect(events.at(-1)).toEqual({ type: 'pending', waiting: 0, held: 1 });
  });

  it('gets one attempt on the next page', async () => {
    const browser = createFakeBrowser();
    browser.respond = answer(422);
    const first = openPage(browser);
    await first.outbox.add(responseOf('a'), destination());
    await browser.advance(0);
    leave(first);
    openPage(browser);
    await browser.advance(3_600_000);
    expect(browser.requests.length).toBe(2);
    browser.respond = accepted;
    const third = openPage(browser);
    await browser.advance(0);
    expect(third.told()).toEqual(['delivered']);
    expect(await stored(browser)).toBe(0);
  });

  it('goes out when the person comes back from signing in', async () => {
    const browser = createFakeBrowser();
    browser.respond = failing('redirect');
    const page = openPage(browser);
    await page.outbox.add(responseOf('a'), destination());
    await browser.advance(0);
    browser.respond = accepted;
    await page.tab.wake();
    expect(page.told()).toEqual(['held', 'delivered']);
  });

  it('goes out when the person asks', async () => {
    const browser = createFakeBrowser();
    browser.respond = answer(422);
    const { outbox, told } = openPage(browser);
    await outbox.add(responseOf('a'), destination());
    await browser.advance(0);
    browser.respond = accepted;
    await outbox.flush();
    expect(told()).toEqual(['held', 'delivered']);
  });
});

describe('a destination', () => {
  const other = 'https://answers.example/api';

  it('of another origin that never gives a readable reply is unreachable after three attempts', async () => {
    const browser = createFakeBrowser();
    browser.respond = failing('network-error');
    const { outbox, told } = openPage(browser);
    await outbox.add(responseOf('a'), destination(other));
    await browser.advance(3_600_000);
    expect(told()).toEqual(['retrying', 'retrying', 'held']);
  });

  it('of another origin that was readable once is tried on and on, on later pages too', async () => {
    const browser = createFakeBrowser();
    const first = openPage(browser);
    await first.outbox.add(responseOf('a'), destination(other));
    await browser.advance(0);
    leave(first);
    browser.respond = failing('network-error');
    const second = openPage(browser);
    await second.outbox.add(responseOf('b'), destination(other));
    await browser.advance(3_600_000);
    expect(second.told().length).toBeGreaterThan(5);
    expect(second.told()).not.toContain('held');
  });

  it('stays what it was when later pages send elsewhere', async () => {
    const browser = createFakeBrowser();
    browser.respond = failing('timeout');
    const first = openPage(browser);
    await first.outbox.add(responseOf('a'), destination(other));
    await browser.advance(0);
    leave(first);
    browser.respond = accepted;
    await openPage(browser).outbox.add(responseOf('b'), destination('/elsewhere'));
    await browser.advance(10_000);
    expect(browser.requests.filter(request => idOf(request) === 'a').map(({ url }) => url)).toEqual([other, other]);
  });

  it('that only a foreign script has written is not sent to, unless the page allows it', async () => {
    const browser = createFakeBrowser();
    browser.respond = failing('timeout');
    const first = openPage(browser);
    await first.outbox.add(responseOf('a'), destination());
    await browser.advance(0);
    leave(first);
    await browser.disk.update('o:a', value => ({
      ...(value as object),
      notBefore: 0,
      destination: destination('https://evil.example/'),
    }));
    browser.respond = accepted;
    const second = openPage(browser);
    await browser.advance(0);
    expect(browser.requests.length).toBe(1);
    expect(second.events).toContainEqual({ type: 'held', id: 'a', pulse: 'morale', code: 'blocked' });
    leave(second);
    openPage(browser, {}, ['https://evil.example']);
    await browser.advance(0);
    expect(browser.requests.at(-1)?.url).toBe('https://evil.example/');
  });

  it('by name waits for the page that registers the function', async () => {
    const browser = createFakeBrowser();
    const first = openPage(browser);
    await first.outbox.add(responseOf('a'), destination('', 'mine'));
    await browser.advance(3_600_000);
    expect(first.told()).toEqual([]);
    leave(first);
    const mine = vi.fn(async () => ({ status: 'delivered' }) as const);
    const second = openPage(browser, { mine });
    await browser.advance(0);
    expect(mine).toHaveBeenCalledOnce();
    expect(second.told()).toEqual(['delivered']);
    expect(browser.requests).toEqual([]);
  });
});

describe('a tab', () => {
  it('that dies in mid-send leaves the answer to the next', async () => {
    const browser = createFakeBrowser();
    browser.respond = () => new Promise(() => {});
    const first = openPage(browser);
    await first.outbox.add(responseOf('a'), destination());
    await browser.advance(0);
    first.tab.crash();
    browser.respond = accepted;
    const second = openPage(browser);
    await browser.advance(0);
    expect(second.told()).toEqual(['delivered']);
    expect(sentIds(browser)).toEqual(['a', 'a']);
  });

  it('takes over what the one that drains has not done', async () => {
    const browser = createFakeBrowser();
    browser.respond = () => new Promise(() => {});
    const first = openPage(browser);
    await first.outbox.add(responseOf('a'), destination());
    await browser.advance(0);
    const second = openPage(browser);
    await second.outbox.add(responseOf('b'), destination());
    await browser.advance(1_000);
    expect(sentIds(browser)).toEqual(['a']);
    first.tab.crash();
    browser.respond = accepted;
    await browser.advance(5_000);
    expect(sentIds(browser).slice(1).sort()).toEqual(['a', 'b']);
    expect(await stored(browser)).toBe(0);
  });

  it('sends each answer once beside four others, and all of them hear of it', async () => {
    const browser = createFakeBrowser();
    browser.respond = failing('timeout');
    const pages = Array.from({ length: 5 }, () => openPage(browser));
    for (const [position, page] of pages.entries()) await page.outbox.add(responseOf(`id${position}`), destination());
    await browser.advance(0);
    browser.respond = accepted;
    const before = browser.requests.length;
    await browser.advance(60_000);
    expect(sentIds(browser).slice(before).sort()).toEqual(['id0', 'id1', 'id2', 'id3', 'id4']);
    for (const { events } of pages) {
      expect(events.filter(({ type }) => type === 'delivered').length).toBe(5);
      expect(events.at(-1)).toEqual({ type: 'pending', waiting: 0, held: 0 });
    }
  });

  it('being hidden sends what is due and at rest, without asking for the lock', async () => {
    const browser = createFakeBrowser();
    browser.respond = () => new Promise(() => {});
    const first = openPage(browser);
    await first.outbox.add(responseOf('a'), destination());
    await browser.advance(0);
    const second = openPage(browser);
    await second.outbox.add(responseOf('b'), destination());
    await browser.advance(0);
    expect(sentIds(browser)).toEqual(['a']);
    browser.respond = accepted;
    await second.tab.hide();
    expect(sentIds(browser)).toContain('b');
    expect(second.told()).toContain('delivered');
  });

  it('that is closed sends no more', async () => {
    const browser = createFakeBrowser();
    browser.respond = failing('timeout');
    const page = openPage(browser);
    await page.outbox.add(responseOf('a'), destination());
    await browser.advance(0);
    page.outbox.close();
    const before = browser.requests.length;
    await browser.advance(3_600_000);
    await page.tab.wake();
    await page.tab.hide();
    expect(browser.requests.length).toBe(before);
    expect(await stored(browser)).toBe(1);
  });

  it('keeps looking when the disk fails for a while', async () => {
    const browser = createFakeBrowser({ ...createMemoryStorage(), persistence: 'disk' });
    const { entries } = browser.disk;
    browser.respond = failing('timeout');
    const page = openPage(browser);
    await page.outbox.add(responseOf('a'), destination());
    await browser.advance(0);
    browser.disk.entries = () => Promise.reject(new Error('the disk is away'));
    await browser.advance(10_000);
    browser.disk.entries = entries;
    browser.respond = accepted;
    await browser.advance(60_000);
    expect(page.told().at(-1)).toBe('delivered');
  });
});
