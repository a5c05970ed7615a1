import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { answerPulse } from '../answer-pulse.js';
import { installedEngines, launchBrowser } from '../browsers.js';
import { replyBuilt, startTestSite } from '../test-site.js';

/** The page has been painted long before the script arrives, as on a slow line. */
const scriptDelayMs = 600;

const html = (stylesheet: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Shift</title>${stylesheet}
  <script type="module" src="/late/ics-pulse.js"></script></head>
  <body><h1>News</h1><p>The canteen is closed on Friday.</p>
  <ics-pulse pulse="recommend" endpoint="/api/responses"></ics-pulse>
  <p>The car park opens again on Monday.</p></body></html>`;

const observeShifts = (): void => {
  const shifts: number[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) shifts.push(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

const startShiftSite = () =>
  startTestSite(async request => {
    const { pathname } = new URL(request.url);
    const page = { '/with': '<link rel="stylesheet" href="/assets/ics-pulse.css">', '/without': '' }[pathname];
    if (page !== undefined) {
      return new Response(html(page), { headers: { 'content-type': 'text/html; charset=utf-8' } });
    }
    if (!pathname.startsWith('/late/')) return null;
    await delay(scriptDelayMs);
    return replyBuilt(pathname.slice('/late/'.length));
  });

// Only Chromium reports layout shifts.
describe.runIf(installedEngines().includes('chromium'))('what a pulse moves on its host page', () => {
  const shiftsAt = async (path: string, width: number): Promise<number[]> => {
    const site = await startShiftSite();
    const browser = await launchBrowser('chromium', { size: { width, height: 900 } });
    try {
      const page = await browser.newPage();
      await page.open(site.origin + path);
      await page.evaluate(observeShifts);
      await page.find('button', 'Next');
      await delay(300);
      const beforeAnswering = [...(await page.evaluate(() => Reflect.get(globalThis, 'shifts') as number[]))];
      await answerPulse(page);
      await page.waitForText(/Sent\. Thank you\./);
      const all = await page.evaluate(() => Reflect.get(globalThis, 'shifts') as number[]);
      return path === '/with' ? all : beforeAnswering;
    } finally {
      await browser.close();
      await site.stop();
    }
  };

  it.each([375, 768, 1280])('is nothing with ics-pulse.css, %d px wide, from loading to “sent”', async width => {
    expect(await shiftsAt('/with', width)).toEqual([]);
  });

  it('would be seen without the stylesheet', async () => {
    expect((await shiftsAt('/without', 1280)).length).toBeGreaterThan(0);
  });
});
