/** What a page fetches whose pulse is not due: the lazy build, everything counted as it was sent. */
import type { Browser } from 'playwright-core';
import { startBenchSite } from './bench-site.js';
import type { BenchRoom } from './bench-stage.js';
import { BenchTab } from './bench-tab.js';
import { withTag } from './contenders.js';
import { printLine } from './print-table.js';

const endpoint = 'endpoint="/api/responses"';

const farDown = '<br>'.repeat(500);

const tags: readonly (readonly [title: string, element: string])[] = [
  ['switched off', `<ics-pulse pulse="morale" ${endpoint} disabled></ics-pulse>`],
  ['its window has closed', `<ics-pulse pulse="morale" ${endpoint} until="2000-01-01"></ics-pulse>`],
  ['its device is not in the sample', `<ics-pulse pulse="morale" ${endpoint} sample="0"></ics-pulse>`],
  ['waits for an event', `<ics-pulse pulse="morale" ${endpoint} display="popover" trigger="event:never"></ics-pulse>`],
  ['lazy, far down the page', `${farDown}<ics-pulse pulse="morale" ${endpoint} loading="lazy"></ics-pulse>`],
];

/** Sent into the page as text. */
const sumFetched = (): readonly [bytes: number, requests: number] => {
  const fetched = performance.getEntriesByType('resource').filter(entry => entry instanceof PerformanceResourceTiming);
  return [fetched.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0), fetched.length];
};

/** Bytes and requests of a first visit, and of the next one on the same device. */
const measureFetched = async (browser: Browser, element: string): Promise<readonly (readonly [number, number])[]> => {
  const site = await startBenchSite([withTag('ics-pulse-lazy.js', element)]);
  const tab = await BenchTab.open(browser, '() => undefined');
  const visits: (readonly [number, number])[] = [];
  for (const path of ['/ics-pulse/', '/ics-pulse/?again']) {
    await tab.page.goto(`${site.origin}${path}`);
    await tab.untilQuiet();
    visits.push(await tab.run<readonly [number, number]>(`(${sumFetched.toString()})()`));
  }
  await tab.close();
  site.close();
  return visits;
};

export const notDueRoom: BenchRoom = async ({ browser }) => {
  printLine('not due, fetched (B, brotli)', ['first visit', 'requests', 'next visit', 'requests']);
  for (const [title, element] of tags) {
    const visits = await measureFetched(browser, element);
    printLine(title, visits.flat().map(String));
  }
};
