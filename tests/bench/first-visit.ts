/** One of them on a page: how soon its question is painted, what it costs, and how quickly it answers. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { BenchSite } from './bench-site.js';
import { inTurn, type BenchRoom } from './bench-stage.js';
import { BenchTab } from './bench-tab.js';
import type { Contender } from './contenders.js';
import { findByText, recordBench, type BenchRecord } from './in-page.js';
import { median } from './median.js';
import { printLine, ratio } from './print-table.js';

/** Long enough at the slowdown for what a contender loads while the person reads. */
const settleMs = 1500;

interface Measurement {
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

const readRecord = (tab: BenchTab): Promise<BenchRecord> => tab.run('benchRecord');

const clickAndRead = async (tab: BenchTab, selector: string, text: string): Promise<number> => {
  const { x, y } = await tab.run<{ x: number; y: number }>(`(${findByText.toString()})('${selector}', '${text}')`);
  const before = (await readRecord(tab)).clickToPaintMs.length;
  await tab.page.mouse.click(x, y);
  await tab.untilTrue(`benchRecord.clickToPaintMs.length > ${before}`);
  // A click on a label is followed by one on its input; the person waits for the first.
  return (await readRecord(tab)).clickToPaintMs[before] ?? Number.NaN;
};

const visit = async (tab: BenchTab, site: BenchSite, contender: Contender): Promise<Measurement> => {
  await tab.goto(`${site.origin}/blank`);
  const heapBefore = await tab.heapBytes();
  await tab.goto(`${site.origin}/${contender.tag}/`);
  await tab.untilTrue('globalThis.benchRecord?.firstQuestionMs != null');
  await delay(settleMs);
  const { firstQuestionMs, longTasks, scriptBytes } = await readRecord(tab);
  const mainThreadMs = await tab.busyMs();
  const heapBytes = (await tab.heapBytes()) - heapBefore;
  return {
    firstQuestionMs: firstQuestionMs ?? Number.NaN,
    mainThreadMs,
    heapBytes,
    longTasks,
    answerMs: await clickAndRead(tab, 'label', '9'),
    nextMs: await clickAndRead(tab, 'button', 'Next'),
    scriptBytes: scriptBytes.reduce((sum, bytes) => sum + bytes, 0),
    requests: scriptBytes.length,
  };
};

interface Visits {
  readonly cold: Measurement;
  readonly warm: Measurement;
}

/** A first visit with empty caches, and a second one in the same profile. */
const measureVisits = async (browser: Browser, site: BenchSite, contender: Contender): Promise<Visits> => {
  const tab = await BenchTab.open(browser, recordBench.toString());
  const cold = await visit(tab, site, contender);
  const warm = await visit(tab, site, contender);
  await tab.close();
  return { cold, warm };
};

interface Row {
  readonly title: string;
  readonly visit: keyof Visits;
  readonly value: (measurement: Measurement) => number;
  readonly digits: number;
}

const rows: readonly Row[] = [
  { title: 'first question painted, cold (ms)', visit: 'cold', value: one => one.firstQuestionMs, digits: 1 },
  { title: 'first question painted, warm (ms)', visit: 'warm', value: one => one.firstQuestionMs, digits: 1 },
  { title: 'main thread until quiet, cold (ms)', visit: 'cold', value: one => one.mainThreadMs, digits: 1 },
  { title: 'main thread until quiet, warm (ms)', visit: 'warm', value: one => one.mainThreadMs, digits: 1 },
  { title: 'V8 heap (KiB)', visit: 'warm', value: one => one.heapBytes / 1024, digits: 0 },
  { title: 'answer, click to next paint (ms)', visit: 'warm', value: one => one.answerMs, digits: 1 },
  { title: 'next question, click to next paint (ms)', visit: 'warm', value: one => one.nextMs, digits: 1 },
  { title: 'tasks over 50 ms, cold', visit: 'cold', value: one => one.longTasks, digits: 1 },
  { title: 'script until the first question (B, brotli)', visit: 'cold', value: one => one.scriptBytes, digits: 0 },
  { title: 'script requests until the first question', visit: 'cold', value: one => one.requests, digits: 0 },
];

/** Medians and ratios of a first and a second visit to a page with one element. */
export const firstVisitRoom: BenchRoom = async ({ browser, site, contenders, repetitions }) => {
  const samples = await inTurn(contenders, repetitions, contender => measureVisits(browser, site, contender));
  printLine('one on a page', [...contenders.map(({ name }) => name), 'to no library', 'to minimal Lit']);
  for (const { title, visit, value, digits } of rows) {
    const medians = samples.map(visits => median(visits.map(one => value(one[visit]))));
    const [plain = 0, lit = 0, ours = 0] = medians;
    printLine(title, [...medians.map(one => one.toFixed(digits)), ratio(ours, plain), ratio(ours, lit)]);
  }
  const clicks = samples.map(visits =>
    visits.flatMap(({ cold, warm }) => [cold.answerMs, cold.nextMs, warm.answerMs, warm.nextMs]),
  );
  printLine(
    'slowest click to next paint (ms)',
    clicks.map(all => Math.max(...all).toFixed(1)),
  );
};
