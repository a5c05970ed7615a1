/** A thousand pulses come and go on one page, looked at or answered: nothing of them may stay. */
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags } from '../../browser/launchers/chromium-flags.js';
import { findEngines } from '../../ci/engines.js';
import { installedEngines } from '../browsers.js';
import { startTestSite, type TestSite } from '../test-site.js';
import { comeAndGo } from './come-and-go.js';

const markup = '<!doctype html><html lang="en"><title>Leaks</title><link rel="icon" href="data:,"><main></main></html>';
const reply = ({ url }: Request): Response | null =>
  new URL(url).pathname === '/leaks' ? new Response(markup, { headers: { 'content-type': 'text/html' } }) : null;

interface Held {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

const collect = async (session: CDPSession): Promise<Held> => {
  // Twice: what the first one lets go of may hold more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heapBytes: usedSize, nodes, listeners: jsEventListeners };
};

describe.runIf(installedEngines().includes('chromium'))('a thousand pulses', () => {
  let site: TestSite;
  let browser: Browser;
  let page: Page;
  let session: CDPSession;

  beforeAll(async () => {
    site = await startTestSite(reply);
    browser = await chromium.launch({
      executablePath: findEngines().chromium?.browser ?? '',
      args: [...chromiumFlags],
    });
    page = await browser.newPage();
    session = await page.context().newCDPSession(page);
    await page.goto(`${site.origin}/leaks`);
    await page.addScriptTag({ type: 'module', url: '/assets/ics-pulse.js' });
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  const cycle = (count: number, isAnswered: boolean): Promise<void> =>
    page.evaluate(`globalThis.__name = value => value; (${comeAndGo.toString()})(${count}, ${String(isAnswered)})`);

  for (const [what, rounds, each, isAnswered] of [
    ['that were looked at', 5, 200, false],
    ['that were answered', 5, 40, true],
  ] as const) {
    it(`${what} leave nothing behind when they are gone`, async () => {
      // The engine compiles and optimizes on the way, which it keeps.
      await cycle(rounds * each, isAnswered);
      const start = await collect(session);
      const later: Held[] = [];
      for (let round = 0; round < rounds; round++) {
        await cycle(each, isAnswered);
        later.push(await collect(session));
      }
      // Measured with pulses that were kept: one has 131 nodes, and a round of them is more than a tenth of the heap.
      expect(Math.min(...later.map(({ nodes }) => nodes))).toBeLessThanOrEqual(start.nodes + 100);
      expect(Math.min(...later.map(({ listeners }) => listeners))).toBeLessThanOrEqual(start.listeners);
      const last = later.slice(-2).map(({ heapBytes }) => heapBytes);
      expect(Math.min(...last)).toBeLessThan(start.heapBytes * 1.05);
    }, 120_000);
  }
});
