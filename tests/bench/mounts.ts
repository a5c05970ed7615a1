/** What is left in the heap after many have come and gone. */
import type { Browser } from 'playwright-core';
import type { BenchSite } from './bench-site.js';
import { inTurn, type BenchRoom } from './bench-stage.js';
import { BenchTab } from './bench-tab.js';
import type { Contender } from './contenders.js';
import { mountAndUnmount } from './in-page.js';
import { median } from './median.js';
import { printLine } from './print-table.js';

const mounts = 1000;
/** Before the start is measured: the engine has compiled and optimized what it will, and what all share is made. */
const warmUps = 1000;

/** V8 heap at the end against the start, in per cent of the start. */
const measureLeft = async (browser: Browser, site: BenchSite, { tag, element }: Contender): Promise<number> => {
  const tab = await BenchTab.open(browser, '() => undefined');
  await tab.page.goto(`${site.origin}/${tag}/?instances=1`);
  const mount = (count: number): Promise<void> =>
    tab.run(`(${mountAndUnmount.toString()})('${tag}', ${JSON.stringify(element)}, ${count})`);
  await mount(warmUps);
  await tab.untilQuiet();
  const startBytes = await tab.heapBytes();
  await mount(mounts);
  await tab.untilQuiet();
  const endBytes = await tab.heapBytes();
  await tab.close();
  return (100 * (endBytes - startBytes)) / startBytes;
};

export const mountsRoom: BenchRoom = async ({ browser, site, contenders, repetitions }) => {
  // Each takes a minute, and varies little.
  const samples = await inTurn(contenders, Math.min(repetitions, 3), one => measureLeft(browser, site, one));
  printLine(
    `${mounts} came and went`,
    contenders.map(({ name }) => name),
  );
  printLine(
    'V8 heap at the end against the start (%)',
    samples.map(all => median(all).toFixed(1)),
  );
};
