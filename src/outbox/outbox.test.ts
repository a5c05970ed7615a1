import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accepted, createFakeBrowser, idOf } from '../base/fake-ports.js';
import { createMemoryStorage } from '../base/memory-storage.js';
import { PulseError } from '../base/pulse-error.js';
import { answer, destination, failing, leave, openPage, responseOf, sentIds, stored } from './fake-page.js';

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
    expect(page.events.at(-1)).toEqual({ type: 'pending', waiting: 0, held: 0, unreadable: 0 });
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
    expect(await outbox.pending()).toEqual({ waiting: 1, held: 0, unreadable: 0 });
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
    expect(events.at(-1)).toEqual({ type: 'pending', waiting: 0, held: 0, unreadable: 0 });
    await browser.advance(3_600_000);
    expect(browser.requests.length).toBe(1);
  });
});

describe('an answer that the device cannot keep', () => {
  const full = { ...createMemoryStorage(), persistence: 'disk' } as const;
  const refuse = (): Promise<never> => Promise.reject(new PulseError('storage-full', 'No room.'));

  it.each([
    ['full', { update: refuse }],
    ['out of reach', { update: refuse, get: refuse }],
  ])('is sent at once where the device is %s', async (_, changes) => {
    const browser = createFakeBrowser({ ...full, ...changes });
    const { outbox, told } = openPage(browser);
    expect(await outbox.add(responseOf('a'), destination())).toEqual({ ok: true, value: { id: 'a' } });
    expect(told()).toEqual(['delivered']);
    expect(sentIds(browser)).toEqual(['a']);
  });

  it.each([
    ['does not come through', failing('network-error')],
    ['needs a person', answer(401)],
  ])('stays with the person where it %s', async (_, respond) => {
    const browser = createFakeBrowser({ ...full, update: refuse });
    browser.respond = respond;
    const { outbox, told } = openPage(browser);
    const outcome = await outbox.add(responseOf('a'), destination());
    expect(outcome).toEqual({ ok: false, error: { code: 'storage-full', path: [] } });
    await browser.advance(3_600_000);
    expect(told()).toEqual([]);
    expect(sentIds(browser)).toEqual(['a']);
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
    const second = openPage(browser);
    second.outbox.vouchFor(other);
    await second.outbox.add(responseOf('b'), destination('/elsewhere'));
    await browser.advance(10_000);
    expect(browser.requests.filter(request => idOf(request) === 'a').map(({ url }) => url)).toEqual([other, other]);
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
