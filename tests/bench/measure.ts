import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { BenchSite } from './bench-site.js';
import type { Contender } from './contenders.js';
import { findByText, recordBench, type BenchRecord } from './in-page.js';

const slowdown = 4;
/** Long enough at the slowdown for what a contender loads while the person reads. */
const settleMs = 1500;

export interface Measurement {
  readonly firstQuestionMs: number;
  /** Everything the page's main thread did until it was quiet. */
  readonly mainThreadMs: number;
  /** V8, after a collection, beyond a blank page of the same origin. */
  readonly heapBytes: number;
  readonly longTasks: number;
  readonly answerMs: number;
  readonly nextMs: number;
  readonly scriptBytes: number;
  readonly requests: number;
}

const usedHeap = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};

/** Counts from the start of the current navigation. */
const busyMs = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(metric => metric.name === 'TaskDuration')?.value ?? 0);
};

/** By the protocol itself: the test driver's own helpers would live in the page and be measured with it. */
const run = async <T>(session: CDPSession, expression: string): Promise<T> => {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
};

const readRecord = (session: CDPSession): Promise<BenchRecord> => run(session, 'benchRecord');

const untilTrue = async (session: CDPSession, expression: string): Promise<void> => {
  for (const until = Date.now() + 30_000; !(await run<boolean>(session, expression)); await delay(50)) {
    if (Date.now() > until) throw new Error(`"${expression}" did not become true within 30 s.`);
  }
};

const clickAndRead = async (page: Page, session: CDPSession, selector: string, text: string): Promise<number> => {
  const { x, y } = await run<{ x: number; y: number }>(session, `(${findByText.toString()})('${selector}', '${text}')`);
  const before = (await readRecord(session)).clickToPaintMs.length;
  await page.mouse.click(x, y);
  await untilTrue(session, `benchRecord.clickToPaintMs.length > ${before}`);
  // A click on a label is followed by one on its input; the person waits for the first.
  return (await readRecord(session)).clickToPaintMs[before] ?? Number.NaN;
};

const visit = async (page: Page, session: CDPSession, site: BenchSite, contender: Contender): Promise<Measurement> => {
  await page.goto(`${site.origin}/blank`);
  const heapBefore = await usedHeap(session);
  await page.goto(`${site.origin}/${contender.tag}/`, { waitUntil: 'commit' });
  await untilTrue(session, 'globalThis.benchRecord?.firstQuestionMs != null');
  await delay(settleMs);
  const { firstQuestionMs, longTasks, scriptBytes } = await readRecord(session);
  const mainThreadMs = await busyMs(session);
  const heapBytes = (await usedHeap(session)) - heapBefore;
  return {
    firstQuestionMs: firstQuestionMs ?? Number.NaN,
    mainThreadMs,
    heapBytes,
    longTasks,
    answerMs: await clickAndRead(page, session, 'label', '9'),
    nextMs: await clickAndRead(page, session, 'button', 'Next'),
    scriptBytes: scriptBytes.reduce((sum, bytes) => sum + bytes, 0),
    requests: scriptBytes.length,
  };
};

/** A first visit with empty caches, and a second one in the same profile. */
export const measure = async (
  browser: Browser,
  site: BenchSite,
  contender: Contender,
): Promise<{ readonly cold: Measurement; readonly warm: Measurement }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  // The TypeScript loader wraps inner functions in a helper of this name.
  await page.addInitScript(`{ const __name = value => value; (${recordBench.toString()})(); }`);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const cold = await visit(page, session, site, contender);
  const warm = await visit(page, session, site, contender);
  await context.close();
  return { cold, warm };
};
