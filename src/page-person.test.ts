import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserSeal } from './base/browser-seal.js';
import { createFakeBrowser } from './base/fake-ports.js';
import type { CreateSeal } from './base/ports.js';
import { createPagePerson } from './page-person.js';

const asking = { pulse: 'core', wave: 'w1', seconds: 60 };
const loadSeal = async (): Promise<CreateSeal> => createBrowserSeal;

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const atPage = (load = loadSeal) => {
  const browser = createFakeBrowser();
  const page: { key: unknown } = { key: undefined };
  return { browser, page, person: createPagePerson(browser.openTab().ports, () => page.key, load) };
};

describe('createPagePerson', () => {
  it.each([undefined, null, ''])('is the one of the device without a key: %s', async key => {
    const { browser, page, person } = atPage();
    page.key = key;
    expect(await person.records()).toBe(browser.disk);
    expect(await person.log()).toBe(await person.log());
  });

  it('on a shared computer leaves nothing on it, unless a key seals it', async () => {
    const browser = createFakeBrowser();
    const page: { key: unknown; isShared: boolean } = { key: '', isShared: true };
    const { ports } = browser.openTab();
    const person = createPagePerson(
      ports,
      () => page.key,
      loadSeal,
      () => page.isShared,
    );
    const records = await person.records();
    await records.update('c:team', () => 'finance');
    expect(await records.get('c:team')).toBe('finance');
    expect([records.persistence, await browser.disk.entries('')]).toEqual(['memory', []]);
    page.key = 'A long key';
    expect((await person.records()).isSealed).toBe(true);
    page.key = '';
    page.isShared = false;
    expect(await person.records()).toBe(browser.disk);
  });

  it('changes with the key, and comes back with it', async () => {
    const { page, person } = atPage();
    const seen = async (): Promise<number> => (await (await (await person.log()).writer()).read()).exposures.length;
    page.key = 'A';
    await (await (await person.log()).writer()).answered(asking);
    expect(await seen()).toBe(1);
    page.key = 'B';
    expect(await seen()).toBe(0);
    page.key = undefined;
    expect(await seen()).toBe(0);
    page.key = 'A';
    expect(await seen()).toBe(1);
  });

  it('hears nothing for a person who has left', async () => {
    const { browser, page, person } = atPage();
    const left = await person.log();
    const heard = vi.fn();
    left.subscribe(heard);
    page.key = 'A';
    await person.log();
    const other = createPagePerson(browser.openTab().ports, () => '', loadSeal);
    await (await (await other.log()).writer()).answered(asking);
    expect(heard).not.toHaveBeenCalled();
  });

  it.each([7, {}, ['A'], true])('is nobody by a key that is no text: %o', async key => {
    const { page, person } = atPage();
    page.key = key;
    await expect(person.log()).rejects.toThrow(TypeError);
    await expect(person.records()).rejects.toThrow(TypeError);
  });

  it('tries again what could not be fetched', async () => {
    let isOnline = false;
    const { page, person } = atPage(async () => {
      if (!isOnline) throw new TypeError('offline');
      return createBrowserSeal;
    });
    page.key = 'A';
    await expect(person.log()).rejects.toThrow('offline');
    isOnline = true;
    expect(await (await person.log()).look(() => [])).toEqual([]);
  });
});
