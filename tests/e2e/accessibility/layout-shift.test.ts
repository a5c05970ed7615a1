import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { answerPulse } from '../answer-pulse.js';
import { installedEngines, launchBrowser, type TestPage } from '../browsers.js';
import { replyBuilt, startTestSite } from '../test-site.js';

/** The page has been painted long before the script arrives, as on a slow line. */
const scriptDelayMs = 600;
/** The acknowledgement comes long after the person's last click, which excuses what moves at once. */
const replyDelayMs = 1500;

const html = (stylesheet: string, pulse: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Shift</title>${stylesheet}
  <script type="module" src="/late/ics-pulse.js"></script></head>
  <body><h1>News</h1><p>The canteen is closed on Friday.</p>
  <ics-pulse pulse="${pulse}" endpoint="/api/responses" departments="/api/lists/departments.json"
    context-team="it" context-about="finance"></ics-pulse>
  <p>The car park opens again on Monday.</p></body></html>`;

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** Keeps what moved without the person's doing, each as a line that says what and where to. */
const observeShifts = (): void => {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  const place = ({ x, y, width, height }: DOMRect): string => [x, y, width, height].map(Math.round).join(' ');
  const nameOf = (node: Node | null): string =>
    node instanceof Element ? `${node.localName} ${node.getAttribute('part') ?? ''}` : (node?.nodeName ?? 'gone');
  new PerformanceObserver(list => {
    for (const { hadRecentInput, startTime, sources } of list.getEntries() as Shift[]) {
      if (hadRecentInput) continue;
      const moves = sources.map(one => `${nameOf(one.node)}: ${place(one.previousRect)} to ${place(one.currentRect)}`);
      shifts.push(`after ${Math.round(startTime)} ms ${moves.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

const startShiftSite = () =>
  startTestSite(async request => {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method === 'POST') await delay(replyDelayMs);
    const page = { '/with': '<link rel="stylesheet" href="/assets/ics-pulse.css">', '/without': '' }[pathname];
    if (page !== undefined) {
      return new Response(html(page, searchParams.get('pulse') ?? 'recommend'), {
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
    }
    if (!pathname.startsWith('/late/')) return null;
    await delay(scriptDelayMs);
    return replyBuilt(pathname.slice('/late/'.length));
  });

const readShifts = (page: TestPage): Promise<string[]> =>
  page.evaluate(() => (Reflect.get(globalThis, 'shifts') as string[]).splice(0));

// Only Chromium reports layout shifts.
describe.runIf(installedEngines().includes('chromium'))('what a pulse moves on its host page', () => {
  const visit = async <T>(path: string, width: number, work: (page: TestPage) => Promise<T>): Promise<T> => {
    const site = await startShiftSite();
    const browser = await launchBrowser('chromium', { size: { width, height: 900 } });
    try {
      const page = await browser.newPage();
      await page.open(site.origin + path);
      await page.evaluate(observeShifts);
      await page.waitFor(() => document.querySelector('ics-pulse')?.shadowRoot?.querySelector('legend') != null);
      await delay(300);
      return await work(page);
    } finally {
      await browser.close();
      await site.stop();
    }
  };

  it.each(
    ['ics-core5', 'morale', 'recommend', 'service-map'].flatMap(pulse =>
      [375, 768, 1280].map(width => ({ pulse, width })),
    ),
  )('is nothing while $pulse arrives, $width px wide', async ({ pulse, width }) => {
    expect(await visit(`/with?pulse=${pulse}`, width, readShifts)).toEqual([]);
  });

  it.each([375, 1280])('is nothing when its answer is acknowledged, %d px wide', async width => {
    const shifts = await visit('/with', width, async page => {
      await answerPulse(page);
      await page.waitForText(/Saved/);
      await readShifts(page);
      await page.waitForText(/Sent\. Thank you\./);
      await delay(300);
      return readShifts(page);
    });
    expect(shifts).toEqual([]);
  });

  it('would be seen without the stylesheet', async () => {
    expect((await visit('/without', 1280, readShifts)).length).toBeGreaterThan(0);
  });
});
