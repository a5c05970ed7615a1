import { describe, expect, it } from 'vitest';
import { createFakeBrowser } from './fake-ports.js';

describe('createFakeBrowser', () => {
  it('lets time pass in order, and only when told', async () => {
    const browser = createFakeBrowser();
    const { clock } = browser.openTab().ports;
    const startMs = clock.nowMs();
    const seen: [string, number][] = [];
    clock.after(20, () => seen.push(['late', clock.nowMs() - startMs]));
    clock.after(10, () => {
      seen.push(['early', clock.nowMs() - startMs]);
      clock.after(5, () => seen.push(['nested', clock.nowMs() - startMs]));
    });
    clock.after(15, () => seen.push(['never', 0]))();
    expect(seen).toEqual([]);
    await browser.advance(20);
    expect(seen).toEqual([
      ['early', 10],
      ['nested', 15],
      ['late', 20],
    ]);
  });

  it('keeps timers through a clock that jumps', async () => {
    const browser = createFakeBrowser();
    let hasRun = false;
    browser.openTab().ports.clock.after(10, () => (hasRun = true));
    browser.nowMs -= 1e9;
    await browser.advance(10);
    expect(hasRun).toBe(true);
  });

  it('stops a crashed tab and releases its lock', async () => {
    const browser = createFakeBrowser();
    const [first, second] = [browser.openTab(), browser.openTab()];
    let hasRun = false;
    first.ports.clock.after(10, () => (hasRun = true));
    void first.ports.exclusiveRun('n', () => new Promise(() => {}));
    expect(await second.ports.exclusiveRun('n', async () => {})).toBe(false);
    first.crash();
    expect(await second.ports.exclusiveRun('n', async () => {})).toBe(true);
    await browser.advance(10);
    expect(hasRun).toBe(false);
  });
});
