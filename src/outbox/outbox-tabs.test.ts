import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accepted, createFakeBrowser } from '../base/fake-ports.js';
import { createMemoryStorage } from '../base/memory-storage.js';
import { destination, failing, openPage, responseOf, sentIds, stored } from './fake-page.js';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
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
    await browser.advance(1_000);
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
      expect(events.at(-1)).toEqual({ type: 'pending', waiting: 0, held: 0, unreadable: 0 });
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
