import { expect, it, vi } from 'vitest';
import { createFakeBrowser, type FakeBrowser } from '../base/fake-ports.js';
import type { Storage } from '../base/ports.js';
import { createMemoryStorage } from '../base/memory-storage.js';
import { PulseError } from '../base/pulse-error.js';
import { destination, failing, leave, openPage, responseOf, share } from './fake-page.js';

const comment = 'Nobody else may read this.';
const secondMs = 1_000;

const sharedBrowser = (storage?: Storage): FakeBrowser => {
  const browser = createFakeBrowser(storage);
  share(browser);
  browser.respond = failing('network-error');
  return browser;
};

/** Everything on the disk as text, bytes as characters. */
const diskText = async (browser: FakeBrowser): Promise<string> =>
  JSON.stringify(await browser.disk.entries(''), (_, value: unknown) =>
    value instanceof Uint8Array ? String.fromCharCode(...value) : value,
  );

/** Cryptography takes its own time, whatever the clock of the browser says. */
const until = (browser: FakeBrowser, holds: () => boolean | Promise<boolean>): Promise<void> =>
  vi.waitFor(async () => {
    await browser.advance(secondMs);
    expect(await holds()).toBe(true);
  });

it('an answer that waits on a shared computer cannot be read on its disk, not after an attempt either', async () => {
  const browser = sharedBrowser();
  const page = openPage(browser);
  await page.outbox.add(responseOf('a', comment), destination());
  expect(page.outbox.persistence).toBe('disk');
  await until(browser, () => browser.requests.length > 1);
  const text = await diskText(browser);
  expect(text).toContain('"id":"a"');
  expect(text).not.toMatch(/Nobody|mood|answers/);
});

it('is sent byte for byte by the page after a restart, and its key goes with it', async () => {
  const browser = sharedBrowser();
  const response = responseOf('a', comment);
  const first = openPage(browser);
  await first.outbox.add(response, destination());
  await browser.advance(0);
  leave(first);
  browser.respond = async () => ({ kind: 'response', status: 201, contentType: '', retryAfter: null, body: '' });
  openPage(browser);
  await until(browser, async () => (await browser.disk.entries('')).length === 0);
  expect(browser.requests.at(-1)?.body).toBe(response.body);
});

it('says what is sent when the person asks, and nothing of it in the list', async () => {
  const browser = sharedBrowser();
  const { outbox } = openPage(browser);
  const response = responseOf('a', comment);
  await outbox.add(response, destination());
  await browser.advance(0);
  expect(await outbox.read('a')).toBe(response.body);
  expect(JSON.stringify(await outbox.list())).not.toContain('Nobody');
});

it('waits in the page where keys cannot be stored, and is sent from there', async () => {
  const storage: Storage = { ...createMemoryStorage(), persistence: 'disk' };
  const { update } = storage;
  storage.update = (key, change) =>
    key.startsWith('o:')
      ? Promise.reject(new PulseError('storage-unavailable', 'DataCloneError'))
      : update(key, change);
  const browser = sharedBrowser(storage);
  const { outbox, told } = openPage(browser);
  expect(await outbox.add(responseOf('a', comment), destination())).toMatchObject({ ok: true });
  expect(outbox.persistence).toBe('memory');
  await browser.advance(20 * secondMs);
  expect(await outbox.pending()).toMatchObject({ waiting: 1 });
  expect(await browser.disk.entries('')).toEqual([]);
  browser.respond = async () => ({ kind: 'response', status: 201, contentType: '', retryAfter: null, body: '' });
  await outbox.flush();
  expect(told().at(-1)).toBe('delivered');
  expect(await outbox.list()).toEqual([]);
});

it('waits in the page where the browser has no cryptography', async () => {
  const browser = sharedBrowser();
  const page = openPage(browser);
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  await page.outbox.add(responseOf('a', comment), destination());
  vi.unstubAllGlobals();
  expect(page.outbox.persistence).toBe('memory');
  expect(await browser.disk.entries('')).toEqual([]);
  expect(await page.outbox.list()).toMatchObject([{ id: 'a', state: 'waiting' }]);
  await page.outbox.discard('a');
  expect(await page.outbox.list()).toEqual([]);
});

it('that was moved under another name is a record that cannot be read', async () => {
  const browser = sharedBrowser();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { outbox } = openPage(browser);
  await outbox.add(responseOf('a', comment), destination());
  const record = (await browser.disk.get('o:a')) as object;
  await browser.disk.set('o:b', { ...record, id: 'b' });
  expect((await outbox.list()).map(({ id, state }) => [id, state])).toEqual([
    ['a', 'waiting'],
    ['b', 'unreadable'],
  ]);
});
