/** Many of them on one page: until all are painted, what the main thread did, and what each holds. */
import type { Browser } from 'playwright-core';
import type { BenchSite } from './bench-site.js';
import { inTurn, type BenchRoom } from './bench-stage.js';
import { BenchTab } from './bench-tab.js';
import type { Contender } from './contenders.js';
import { watchAll } from './in-page.js';
import { median } from './median.js';
import { printLine, ratio } from './print-table.js';

interface ManyMeasurement {
  /** From the start of the navigation until the last of them had been painted with its question. */
  readonly allPaintedMs: number;
  /** Everything the page's main thread did until it was quiet. */
  readonly mainThreadMs: number;
  /** V8, after a collection, beyond a blank page of the same origin. */
  readonly heapBytes: number;
}

/** A visit with warm caches. */
const measureMany = async (
  browser: Browser,
  site: BenchSite,
  { tag }: Contender,
  instances: number,
): Promise<ManyMeasurement> => {
  const tab = await BenchTab.open(browser, `() => (${watchAll.toString()})('${tag}', ${instances})`);
  const visit = async (): Promise<void> => {
    await tab.goto(`${site.origin}/${tag}/?instances=${instances}`);
    await tab.untilTrue('globalThis.allPaintedMs !== undefined');
    await tab.untilQuiet();
  };
  await visit();
  await tab.goto(`${site.origin}/blank`);
  const heapBefore = await tab.heapBytes();
  await visit();
  const mainThreadMs = await tab.busyMs();
  const heapBytes = (await tab.heapBytes()) - heapBefore;
  const allPaintedMs = await tab.run<number>('allPaintedMs');
  await tab.close();
  return { allPaintedMs, mainThreadMs, heapBytes };
};

interface Row {
  readonly title: string;
  readonly value: (measurement: ManyMeasurement) => number;
  readonly digits: number;
}

const rows: readonly Row[] = [
  { title: 'all painted (ms)', value: one => one.allPaintedMs, digits: 0 },
  { title: 'main thread until quiet (ms)', value: one => one.mainThreadMs, digits: 0 },
  { title: 'V8 heap (KiB)', value: one => one.heapBytes / 1024, digits: 0 },
];

/** Medians and ratios for pages with few and with many elements; the heap of each further one from the fewest to the most. */
export const manyInstancesRoom: BenchRoom = async ({ browser, site, contenders, repetitions, instances }) => {
  const heaps: (readonly number[])[] = [];
  for (const count of instances) {
    const samples = await inTurn(contenders, repetitions, one => measureMany(browser, site, one, count));
    printLine(`${count} on a page`, [...contenders.map(({ name }) => name), 'to no library', 'to minimal Lit']);
    for (const { title, value, digits } of rows) {
      const medians = samples.map(all => median(all.map(value)));
      const [plain = 0, lit = 0, ours = 0] = medians;
      printLine(title, [...medians.map(one => one.toFixed(digits)), ratio(ours, plain), ratio(ours, lit)]);
    }
    heaps.push(samples.map(all => median(all.map(({ heapBytes }) => heapBytes))));
    const further = count - (instances[0] ?? count);
    if (further === 0) continue;
    const each = contenders.map((_, at) => (heaps.at(-1)![at]! - heaps[0]![at]!) / 1024 / further);
    printLine(
      'V8 heap of each further one (KiB)',
      each.map(one => one.toFixed(1)),
    );
  }
};
