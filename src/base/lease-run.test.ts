import { describe, expect, it } from 'vitest';
import { createFakeBrowser, type FakeBrowser } from './fake-ports.js';
import { createLeaseRun } from './lease-run.js';

const leaseOf = (browser: FakeBrowser) => {
  const tab = browser.openTab();
  return { run: createLeaseRun(tab.ports), tab };
};

const untilTold = () => {
  let tell = (): void => {};
  const told = new Promise<void>(resolve => {
    tell = resolve;
  });
  return { tell, told };
};

describe('createLeaseRun', () => {
  it('lets one tab work and refuses the others, for as long as it takes', async () => {
    const browser = createFakeBrowser();
    const [first, second] = [leaseOf(browser), leaseOf(browser)];
    const { tell, told } = untilTold();
    const running = first.run('drain', () => told);
    await browser.advance(60_000);
    expect(await second.run('drain', async () => {})).toBe(false);
    expect(await second.run('other', async () => {})).toBe(true);
    tell();
    expect(await running).toBe(true);
    expect(await second.run('drain', async () => {})).toBe(true);
  });

  it('leaves nothing on the disk', async () => {
    const browser = createFakeBrowser();
    await leaseOf(browser).run('drain', async () => {});
    expect(await browser.disk.entries('')).toEqual([]);
  });

  it('is given up when the work fails', async () => {
    const browser = createFakeBrowser();
    const work = () => Promise.reject(new Error('no'));
    await expect(leaseOf(browser).run('drain', work)).rejects.toThrow('no');
    expect(await leaseOf(browser).run('drain', async () => {})).toBe(true);
  });

  it('passes to another tab 15 s after its holder has died', async () => {
    const browser = createFakeBrowser();
    const [first, second] = [leaseOf(browser), leaseOf(browser)];
    void first.run('drain', () => new Promise(() => {}));
    await browser.advance(7_000);
    first.tab.crash();
    await browser.advance(12_900);
    expect(await second.run('drain', async () => {})).toBe(false);
    await browser.advance(200);
    expect(await second.run('drain', async () => {})).toBe(true);
  });

  it('tells a holder that was asleep that it has lost it', async () => {
    const browser = createFakeBrowser();
    const first = leaseOf(browser);
    let signal: AbortSignal | undefined;
    const { tell, told } = untilTold();
    const running = first.run('drain', async given => {
      signal = given;
      await told;
    });
    await browser.advance(0);
    await browser.disk.set('l:drain', { owner: 'another', untilMs: browser.nowMs + 10_000 });
    await browser.advance(5_000);
    expect(signal?.aborted).toBe(true);
    tell();
    await running;
    expect(await browser.disk.get('l:drain')).toMatchObject({ owner: 'another' });
  });

  it.each([
    ['garbage', 'x'],
    ['no time', { owner: 'a' }],
    ['a time that a clock far ahead has left', { owner: 'a', untilMs: 1e15 }],
  ])('does not wait for %s', async (_, lease) => {
    const browser = createFakeBrowser();
    await browser.disk.set('l:drain', lease);
    expect(await leaseOf(browser).run('drain', async () => {})).toBe(true);
  });
});
