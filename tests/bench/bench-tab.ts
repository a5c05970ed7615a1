import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';

/** All rooms slow the processor down by this. */
export const slowdown = 4;

/** A tab with empty caches, driven by the protocol itself: the test driver's own helpers would be measured with the page. */
export class BenchTab {
  readonly page: Page;
  readonly #session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  /** `recorder` is the text of a function that runs in every page before its own scripts. */
  static async open(browser: Browser, recorder: string): Promise<BenchTab> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    // The TypeScript loader wraps inner functions in a helper of this name.
    await page.addInitScript(`globalThis.__name = value => value; (${recorder})();`);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return new BenchTab(page, session);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'commit' });
  }

  /** What an expression comes to, awaited. */
  async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  async untilTrue(expression: string): Promise<void> {
    for (const until = Date.now() + 60_000; !(await this.run<boolean>(expression)); await delay(50)) {
      if (Date.now() > until) throw new Error(`"${expression}" did not become true within 60 s.`);
    }
  }

  /** V8, after a collection. Two: the first lets go of what the page's own wrappers still held. */
  async heapBytes(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage');
    await this.#session.send('HeapProfiler.collectGarbage');
    return (await this.#session.send('Runtime.getHeapUsage')).usedSize;
  }

  /** All that the main thread has done since the navigation. */
  async busyMs(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return 1000 * (metrics.find(metric => metric.name === 'TaskDuration')?.value ?? 0);
  }

  /** Resolves when the main thread has had next to nothing to do for a second. */
  async untilQuiet(): Promise<void> {
    for (let before = -Infinity, now = await this.busyMs(); now - before > 20; now = await this.busyMs()) {
      before = now;
      await delay(1000);
    }
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
