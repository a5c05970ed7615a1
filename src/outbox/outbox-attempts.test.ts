import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accepted, createFakeBrowser } from '../base/fake-ports.js';
import { answer, destination, failing, leave, openPage, responseOf, sentIds, stored } from './fake-page.js';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
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
    await browser.advance(1_500);
    expect(await stored(browser)).toBe(1);
    browser.respond = accepted;
    await browser.advance(10_000);
    expect(page.told()).toEqual(['retrying', 'retrying', 'delivered']);
    expect(await stored(browser)).toBe(0);
  });

  it('waits as long as the endpoint says, and not a moment less', async () => {
    const browser = createFakeBrowser();
    browser.unit = 0;
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

  it('goes out alone when the person asks for that one', async () => {
    const browser = createFakeBrowser();
    browser.respond = answer(503, { retryAfter: '86400' });
    const { outbox, told } = openPage(browser);
    for (const id of ['a', 'b', 'c']) await outbox.add(responseOf(id), destination());
    await browser.advance(0);
    browser.respond = accepted;
    const before = browser.requests.length;
    await Promise.all([outbox.flush('b'), outbox.flush('c'), outbox.flush('nobody')]);
    expect(sentIds(browser).slice(before).sort()).toEqual(['b', 'c']);
    expect(told().slice(-2)).toEqual(['delivered', 'delivered']);
    // What was asked for is done: the next look forces nothing.
    await browser.advance(60_000);
    expect((await outbox.list()).map(({ id }) => id)).toEqual(['a']);
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
    expect(events.at(-1)).toEqual({ type: 'pending', waiting: 0, held: 1, unreadable: 0 });
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

  it('is left alone by the other tabs too', async () => {
    const browser = createFakeBrowser();
    browser.respond = failing('redirect');
    const [page, other] = [openPage(browser), openPage(browser)];
    await page.outbox.add(responseOf('a'), destination());
    await browser.advance(3_600_000);
    expect(browser.requests.length).toBe(1);
    expect(other.told()).toEqual(['held']);
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
