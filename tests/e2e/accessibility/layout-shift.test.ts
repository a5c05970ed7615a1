import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPulse } from '../answer-pulse.js';
import { installedEngines, launchBrowser, type TestBrowser, type TestPage } from '../browsers.js';
import { replyBuilt, startTestSite, type TestSite } from '../test-site.js';

/** The page has been painted long before the script arrives, as on a slow line. */
const scriptDelayMs = 400;
/** The acknowledgement comes long after the person's last click, which excuses what moves at once. */
const replyDelayMs = 1500;
/** Nothing tells that no shift will come. What comes is reported with the next frames, as the page without the style sheet shows. */
const settleMs = 200;

/** What follows its first question depends on it: how many pages there are is found out after that has been drawn. */
const dependent = {
  format: 'ics-pulse/1',
  id: 'dependent',
  title: 'Lunch',
  questions: [
    { id: 'score', type: 'nps', title: 'How likely are you to come again?' },
    { id: 'why', type: 'text', title: 'Why?', showIf: { question: 'score', is: 'at-most', value: 6 } },
  ],
};

const html = (stylesheet: string, pulse: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Shift</title>${stylesheet}
  <script type="module" src="/late/ics-pulse.js"></script></head>
  <body><h1>News</h1><p>The canteen is closed on Friday.</p>
  <ics-pulse pulse="${pulse}" endpoint="/api/responses" departments="/api/lists/departments.json"
    context-team="it" context-about="finance">
    ${pulse === dependent.id ? `<script type="application/json">${JSON.stringify(dependent)}</script>` : ''}
  </ics-pulse>
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

/** Waits until nothing more has been fetched for as long as one file takes, and what that moved has been reported. */
const settle = async (page: TestPage): Promise<void> => {
  const countFetched = (): Promise<number> => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1, now = await countFetched(); now > before; now = await countFetched()) {
    before = now;
    await delay(scriptDelayMs + settleMs);
  }
};

const pulses = ['ics-core5', 'morale', 'recommend', 'service-map', dependent.id];

let site: TestSite;
beforeAll(async () => {
  site = await startShiftSite();
});
afterAll(() => site.stop());

// Only Chromium reports layout shifts.
describe.runIf(installedEngines().includes('chromium')).each([375, 768, 1280])('on a page %d px wide', width => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchBrowser('chromium', { size: { width, height: 900 } });
  });
  afterAll(() => browser.close());

  /** Opens a page and waits until its pulse asks. */
  const arrive = async (path: string): Promise<TestPage> => {
    const page = await browser.newPage();
    await page.open(site.origin + path);
    await page.evaluate(observeShifts);
    await page.waitFor(() => document.querySelector('ics-pulse')?.shadowRoot?.querySelector('legend') != null);
    await settle(page);
    return page;
  };

  it.each(pulses)('nothing moves while %s arrives', async pulse => {
    const page = await arrive(`/with?pulse=${pulse}`);
    expect(await readShifts(page)).toEqual([]);
    await page.close();
  });

  it('nothing moves when an answer is acknowledged', async () => {
    const page = await arrive('/with');
    await answerPulse(page);
    await page.waitForText(/Saved/);
    await readShifts(page);
    await page.waitForText(/Sent\. Thank you\./);
    await delay(settleMs);
    expect(await readShifts(page)).toEqual([]);
    await page.close();
  });

  it('something would be seen to move without the stylesheet', async () => {
    const page = await arrive('/without');
    expect((await readShifts(page)).length).toBeGreaterThan(0);
    await page.close();
  });
});
