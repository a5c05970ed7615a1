import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accepted, createFakeBrowser, type FakeBrowser } from '../base/fake-ports.js';
import { destination, failing, leave, openPage, responseOf, type OpenPage } from './fake-page.js';

const answers = 'https://answers.example/api';
const evil = 'https://evil.example/api';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

/**
 * A browser in which an answer waits for `url`. One that an earlier page saved and one that another script made of it look
 * alike, and so does what is known of the origin.
 */
const waitingFor = async (url: string): Promise<FakeBrowser> => {
  const browser = createFakeBrowser();
  browser.respond = failing('timeout');
  const first = openPage(browser);
  await first.outbox.add(responseOf('a'), destination());
  await browser.advance(0);
  leave(first);
  await browser.disk.update('o:a', entry => ({ ...(entry as object), notBefore: 0, destination: destination(url) }));
  await browser.disk.update(`r:${new URL(url, 'https://intranet.example').origin}`, () => ({ readable: true }));
  browser.respond = accepted;
  return browser;
};

const urls = ({ requests }: FakeBrowser): string[] => requests.slice(1).map(({ url }) => url);

describe('an answer that an earlier page left', () => {
  it.each<[what: string, url: string, allowed: string[], vouched: string[], isSent: boolean]>([
    ['for its own origin', 'https://intranet.example/api', [], [], true],
    ['for an origin on the list', answers, ['https://answers.example'], [], true],
    ['for the origin of a pulse of this page', answers, [], [answers], true],
    ['for another path there', 'https://answers.example/v2', [], [answers], true],
    ['for an origin that nothing on this page names', answers, [], [], false],
    ['for another origin than those of this page', evil, ['https://answers.example'], [answers, '/api'], false],
    ['for another port', 'https://answers.example:8443/api', ['https://answers.example'], [answers], false],
    ['for a name that only begins so', 'https://answers.example.evil.example/api', [], [answers], false],
    ['for the site in an address of another', `${evil}?https://answers.example`, [], [answers], false],
    ['for no address', 'data:text/plain,x', [], ['data:text/plain,x'], false],
    ['for an address with a password', 'https://me:secret@answers.example/api', [], [answers], false],
    ['for plain HTTP', 'http://answers.example/api', ['http://answers.example'], ['http://answers.example'], false],
    ['for plain HTTP on this device', 'http://localhost:8080/api', [], ['http://localhost:8080'], true],
  ])('%s', async (_, url, allowed, vouched, isSent) => {
    const browser = await waitingFor(url);
    const page = openPage(browser, {}, allowed);
    for (const each of vouched) page.outbox.vouchFor(each);
    await browser.advance(60_000);
    expect(urls(browser)).toEqual(isSent ? [url] : []);
    expect(page.told()).toEqual([isSent ? 'delivered' : 'held']);
    if (!isSent) expect(page.events).toContainEqual({ type: 'held', id: 'a', pulse: 'morale', code: 'blocked' });
  });
});

describe('an answer for another origin that is held', () => {
  let browser: FakeBrowser;
  let held: OpenPage;

  beforeEach(async () => {
    browser = await waitingFor(answers);
    held = openPage(browser);
    await browser.advance(0);
    expect(held.told()).toEqual(['held']);
  });

  it('is sent as soon as a pulse of the page sends there', async () => {
    held.outbox.vouchFor(answers);
    await browser.advance(0);
    expect(urls(browser)).toEqual([answers]);
    expect(held.told()).toEqual(['held', 'delivered']);
  });

  it('is sent by a page that has such a pulse, whatever the page before said', async () => {
    leave(held);
    const page = openPage(browser);
    page.outbox.vouchFor(answers);
    await browser.advance(0);
    expect(urls(browser)).toEqual([answers]);
  });

  it('is sent once an answer of this page goes there', async () => {
    await held.outbox.add(responseOf('b'), destination(answers));
    await browser.advance(0);
    await held.outbox.flush();
    expect(urls(browser)).toEqual([answers, answers]);
  });
});

it('is sent by the tab whose pulse sends there, though another tab has just held it', async () => {
  const browser = createFakeBrowser();
  browser.respond = failing('timeout');
  const first = openPage(browser);
  const other = openPage(browser);
  await first.outbox.add(responseOf('a'), destination(answers));
  await browser.advance(0);
  browser.respond = accepted;
  await other.outbox.flush();
  await browser.advance(10_000);
  expect(other.events).toContainEqual({ type: 'held', id: 'a', pulse: 'morale', code: 'blocked' });
  expect(urls(browser)).toEqual([answers]);
  expect((await browser.disk.entries('o:')).length).toBe(0);
});
