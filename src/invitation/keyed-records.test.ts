import { describe, expect, it } from 'vitest';
import { createBrowserSeal } from '../base/browser-seal.js';
import { createFakeBrowser, type FakeBrowser } from '../base/fake-ports.js';
import { createMemoryStorage } from '../base/memory-storage.js';
import type { CreateSeal, PersonRecords } from '../base/ports.js';
import { createExposureLog } from './exposure-log.js';
import { openKeyedRecords } from './keyed-records.js';

const dayMs = 86_400_000;
const plainHttp: CreateSeal = async () => null;

const open = (browser: FakeBrowser, key: string, createSeal: CreateSeal = createBrowserSeal): Promise<PersonRecords> =>
  openKeyedRecords(browser.openTab().ports, key, createSeal);

/** All that somebody sees who looks into the browser's storage. */
const seenOnDisk = async (browser: FakeBrowser): Promise<string> =>
  JSON.stringify(await browser.disk.entries(''), (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );

const secret = { exposures: 'lunch in week 12' };

describe.each([
  ['sealed', createBrowserSeal],
  ['on plain HTTP', plainHttp],
])('the records of a person with a key, %s', (_, createSeal) => {
  it('are there again with the same key', async () => {
    const browser = createFakeBrowser();
    const first = await open(browser, 'key of A', createSeal);
    await first.update('e', () => secret);
    await first.update('c:team', () => 'it');
    await first.update('d:core', () => 'gone');
    await first.delete('d:core');
    const again = await open(browser, 'key of A', createSeal);
    expect(again.person).toBe(first.person);
    expect(await again.get('e')).toEqual(secret);
    expect(await again.entries('c:')).toEqual([['c:team', 'it']]);
    expect(await again.get('d:core')).toBeUndefined();
    await again.update('e', () => undefined);
    expect(await first.get('e')).toBeUndefined();
  });

  it('are no other person’s, and the key is nowhere', async () => {
    const browser = createFakeBrowser();
    const first = await open(browser, 'key of A', createSeal);
    await first.update('e', () => secret);
    const next = await open(browser, 'key of B', createSeal);
    expect(next.person).not.toBe(first.person);
    expect(await next.get('e')).toBeUndefined();
    expect(await next.entries('')).toEqual([]);
    const seen = await seenOnDisk(browser);
    expect(seen).not.toContain('key of');
    expect(seen).not.toContain('lunch');
    expect(seen).not.toContain('exposures');
  });

  it('have another name on each device', async () => {
    const records = await open(createFakeBrowser(), 'key of A', createSeal);
    const elsewhere = createFakeBrowser();
    elsewhere.openTab().ports.random.hex(16);
    expect((await open(elsewhere, 'key of A', createSeal)).person).not.toBe(records.person);
  });

  it('lose no change where several write at once', async () => {
    const browser = createFakeBrowser();
    const tabs = await Promise.all([1, 2, 3].map(() => open(browser, 'key of A', createSeal)));
    const increase = (value: unknown): number => Number(value ?? 0) + 1;
    await Promise.all(tabs.flatMap(tab => [tab.update('n', increase), tab.update('n', increase)]));
    expect(await tabs[0]!.get('n')).toBe(6);
  });

  it('write nothing where nothing changes', async () => {
    const browser = createFakeBrowser();
    const records = await open(browser, 'key of A', createSeal);
    await records.update('e', () => secret);
    const before = await seenOnDisk(browser);
    await records.update('e', value => value);
    expect(await seenOnDisk(browser)).toBe(before);
  });

  it('say where they are kept', async () => {
    expect((await open(createFakeBrowser(), 'A', createSeal)).persistence).toBe('disk');
    expect((await open(createFakeBrowser(createMemoryStorage()), 'A', createSeal)).persistence).toBe('memory');
  });
});

describe('a device of two persons', () => {
  it('keeps both, sealed', async () => {
    const browser = createFakeBrowser();
    await (await open(browser, 'A')).update('e', () => secret);
    const b = await open(browser, 'B');
    await b.update('e', () => 'other');
    expect(await (await open(browser, 'A')).get('e')).toEqual(secret);
    expect(await b.get('e')).toBe('other');
    expect(b.unsureUntilMs).toBeUndefined();
  });

  it('does not open a record that was moved, or of a broken disk', async () => {
    const browser = createFakeBrowser();
    const [a, b] = [await open(browser, 'A'), await open(browser, 'B')];
    await a.update('e', () => secret);
    const sealed = await browser.disk.get(`p:${a.person}:e`);
    await browser.disk.set(`p:${b.person}:e`, sealed);
    await browser.disk.set(`p:${a.person}:c:team`, sealed);
    expect(await b.get('e')).toEqual(sealed);
    expect(await a.get('c:team')).toEqual(sealed);
    const log = createExposureLog(browser.openTab().ports, b);
    expect(await log.look(() => [])).toEqual([{ code: 'log-blocked' }]);
    expect(await (await log.writer()).erase()).toBe(true);
    expect(await log.look(() => [])).toEqual([]);
  });

  it('holds one on plain HTTP, and then is not sure for 30 days', async () => {
    const browser = createFakeBrowser();
    const a = await open(browser, 'A', plainHttp);
    await a.update('e', () => secret);
    expect(a.unsureUntilMs).toBeLessThan(browser.nowMs);
    const untilMs = browser.nowMs + 30 * dayMs;
    expect((await open(browser, 'B', plainHttp)).unsureUntilMs).toBe(untilMs);
    await browser.advance(dayMs);
    expect((await open(browser, 'B', plainHttp)).unsureUntilMs).toBe(untilMs);
    expect(await (await open(browser, 'A', plainHttp)).get('e')).toBeUndefined();
  });

  it('is not unsure for longer where the clock was ahead', async () => {
    const browser = createFakeBrowser();
    await (await open(browser, 'A', plainHttp)).update('e', () => secret);
    browser.nowMs += 365 * dayMs;
    await open(browser, 'B', plainHttp);
    browser.nowMs -= 365 * dayMs;
    const untilMs = browser.nowMs + 30 * dayMs;
    expect((await open(browser, 'B', plainHttp)).unsureUntilMs).toBe(untilMs);
    await browser.advance(dayMs);
    expect((await open(browser, 'B', plainHttp)).unsureUntilMs).toBe(untilMs);
  });
});

describe('the log of a person with a key', () => {
  it('lets one tab of many show the same, and tells the tabs of this person alone', async () => {
    const browser = createFakeBrowser();
    const asking = { pulse: 'core', wave: 'w1', seconds: 60 };
    const logOf = async (key: string) => createExposureLog(browser.openTab().ports, await open(browser, key));
    const logs = await Promise.all(['A', 'A', 'A', 'B'].map(logOf));
    let heardByB = 0;
    logs[3]!.subscribe(() => (heardByB += 1));
    const writers = await Promise.all(logs.map(log => log.writer()));
    const claims = await Promise.all(
      writers
        .slice(0, 3)
        .map(writer => writer.claim(log => log.exposures.map(() => ({ code: 'shown-enough' })), asking)),
    );
    expect(claims.filter(reasons => reasons.length === 0)).toHaveLength(1);
    expect((await writers[2]!.read()).exposures).toMatchObject([asking]);
    expect((await writers[3]!.read()).exposures).toEqual([]);
    expect(heardByB).toBe(0);
  });
});
