/** Long pulses: how soon the first of many questions is painted, and whether a page of a thousand can be scrolled while it fills. */
import type { Browser } from 'playwright-core';
import { startBenchSite, type BenchSite } from './bench-site.js';
import type { BenchRoom } from './bench-stage.js';
import { BenchTab } from './bench-tab.js';
import { withTag, type Contender } from './contenders.js';
import { recordBench, watchFill, type FillRecord } from './in-page.js';
import { median } from './median.js';
import { printLine, ratio } from './print-table.js';

interface LongPulse {
  readonly name: string;
  readonly tag: string;
  readonly count: number;
  readonly isOnePage: boolean;
}

/** The first is what the others are compared with. */
const pulses: readonly LongPulse[] = [
  { name: '3, one at a time', tag: 'three', count: 3, isOnePage: false },
  { name: '100, one at a time', tag: 'hundred', count: 100, isOnePage: false },
  { name: '100 on one page', tag: 'hundred-on-a-page', count: 100, isOnePage: true },
  { name: '1,000 on one page', tag: 'thousand-on-a-page', count: 1000, isOnePage: true },
];

const definitionOf = ({ count, isOnePage }: LongPulse): object => {
  const ids = Array.from({ length: count }, (_, at) => `statement-${at + 1}`);
  return {
    format: 'ics-pulse/1',
    id: 'long',
    title: 'Working here',
    questions: ids.map(id => ({ id, type: 'scale', scale: 'agree5', title: `I can rely on what ${id} says.` })),
    ...(isOnePage && { pages: [ids] }),
  };
};

const contenderOf = (pulse: LongPulse): Contender => {
  const json = JSON.stringify(definitionOf(pulse));
  const element = `<ics-pulse endpoint="/api/responses"><script type="application/json">${json}</script></ics-pulse>`;
  return { ...withTag('ics-pulse.js', element), tag: pulse.tag };
};

interface Opening extends FillRecord {
  readonly firstQuestionMs: number;
}

/** Cold; the page is scrolled down from the moment the first question is there until all are. */
const measureOpening = async (browser: Browser, site: BenchSite, { tag, count, isOnePage }: LongPulse) => {
  const tab = await BenchTab.open(browser, recordBench.toString());
  await tab.goto(`${site.origin}/${tag}/`);
  await tab.untilTrue('globalThis.benchRecord?.firstQuestionMs != null');
  const fill = await tab.run<FillRecord>(`(${watchFill.toString()})(${isOnePage ? count : 1})`);
  const firstQuestionMs = await tab.run<number>('benchRecord.firstQuestionMs');
  await tab.close();
  return { ...fill, firstQuestionMs } satisfies Opening;
};

/** Medians of each long pulse, with the ratio to the short one. */
export const manyQuestionsRoom: BenchRoom = async ({ browser, repetitions }) => {
  const site = await startBenchSite(pulses.map(contenderOf));
  const samples = new Map(pulses.map(({ tag }): [string, Opening[]] => [tag, []]));
  for (let round = 0; round < repetitions; round++) {
    for (const pulse of pulses) samples.get(pulse.tag)!.push(await measureOpening(browser, site, pulse));
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  site.close();
  const medianOf = (tag: string, value: (one: Opening) => number): number =>
    median((samples.get(tag) ?? []).map(value));
  const short = medianOf('three', one => one.firstQuestionMs);
  printLine('questions of a pulse', ['first painted (ms)', 'to 3 questions', 'all there (ms)', 'longest frame (ms)']);
  for (const { name, tag } of pulses) {
    const firstMs = medianOf(tag, one => one.firstQuestionMs);
    const [allMs, frameMs] = [medianOf(tag, one => one.allMs), medianOf(tag, one => one.longestFrameMs)];
    printLine(name, [firstMs.toFixed(1), ratio(firstMs, short), allMs.toFixed(0), frameMs.toFixed(0)]);
  }
};
