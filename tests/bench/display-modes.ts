/** From the page's own event, which is the trigger, until the pulse has been painted in each display mode. */
import type { Browser } from 'playwright-core';
import { startBenchSite, type BenchSite } from './bench-site.js';
import type { BenchRoom } from './bench-stage.js';
import { BenchTab } from './bench-tab.js';
import { withTag } from './contenders.js';
import { median } from './median.js';
import { printLine } from './print-table.js';

const modes = ['inline', 'popover', 'dialog', 'side-tab', 'banner'] as const;

/** Inline below the viewport: in sight it waits for a click, so as not to move what somebody reads. */
const tagOf = (mode: (typeof modes)[number]): string =>
  `${mode === 'inline' ? '<br>'.repeat(500) : ''}<ics-pulse pulse="recommend" endpoint="/api/responses" display="${mode}"
    trigger="event:bench-go"></ics-pulse>`;

/** Sent into the page as text. */
const triggerAndWait = async (): Promise<number> => {
  const startMs = performance.now();
  document.dispatchEvent(new Event('bench-go'));
  const host = document.querySelector('ics-pulse');
  // Every mode has a button; that of a side tab is all there is to see of it.
  const isThere = (): boolean =>
    [...(host?.shadowRoot?.querySelectorAll('button') ?? [])].some(button => button.checkVisibility());
  do await new Promise(resolve => requestAnimationFrame(resolve));
  while (!isThere());
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - startMs;
};

/** A first visit to a page that has been quiet for a while; the device has not been asked before. */
const measureOpening = async (browser: Browser, site: BenchSite): Promise<number> => {
  const tab = await BenchTab.open(browser, '() => undefined');
  await tab.page.goto(`${site.origin}/ics-pulse/`);
  await tab.untilQuiet();
  const openingMs = await tab.run<number>(`(${triggerAndWait.toString()})()`);
  await tab.close();
  return openingMs;
};

export const displayModesRoom: BenchRoom = async ({ browser, repetitions }) => {
  printLine('from trigger to first paint (ms)', ['ics-pulse.js', 'ics-pulse-lazy.js']);
  for (const mode of modes) {
    const sites = await Promise.all(
      ['ics-pulse.js', 'ics-pulse-lazy.js'].map(entry => startBenchSite([withTag(entry, tagOf(mode))])),
    );
    const samples: number[][] = sites.map(() => []);
    for (let round = 0; round < repetitions; round++) {
      for (const [at, site] of sites.entries()) samples[at]!.push(await measureOpening(browser, site));
      process.stderr.write('.');
    }
    process.stderr.write('\n');
    printLine(
      mode,
      samples.map(all => median(all).toFixed(0)),
    );
    for (const site of sites) site.close();
  }
};
