/**
 * Compares the script-tag build with two references that show the same three questions and post them: a custom element
 * without any library, and a minimal Lit element. Headless Chromium, 4× CPU slowdown, all contenders in turn in each
 * repetition. Prints medians and ratios; it reports and never fails on a number.
 * `npm run bench -- --repetitions 25`; default and least 15.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '../browser/launchers/chromium-flags.js';
import { findEngines } from '../ci/engines.js';
import { startBenchSite } from './bench-site.js';
import { loadContenders, type Contender } from './contenders.js';
import { measure, type Measurement } from './measure.js';
import { median } from './median.js';

type Visit = 'cold' | 'warm';
type Samples = ReadonlyMap<Contender, { readonly [V in Visit]: Measurement[] }>;

interface Row {
  readonly title: string;
  readonly visit: Visit;
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

/** A page that is kept for going back moves the next one into a new process, which loses the counters. */
const benchFlags = [...chromiumFlags, '--disable-back-forward-cache'];

const collect = async (repetitions: number): Promise<Samples> => {
  const contenders = await loadContenders();
  const samples = new Map(contenders.map(one => [one, { cold: [] as Measurement[], warm: [] as Measurement[] }]));
  const site = await startBenchSite(contenders);
  const browser = await chromium.launch({
    executablePath: findEngines().chromium?.browser ?? '',
    args: benchFlags,
  });
  for (let round = 0; round < repetitions; round++) {
    // The order rotates, so that none always follows the same other.
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(round + turn) % contenders.length] as Contender;
      const { cold, warm } = await measure(browser, site, contender);
      samples.get(contender)?.cold.push(cold);
      samples.get(contender)?.warm.push(warm);
    }
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  await browser.close();
  site.close();
  return samples;
};

const ratio = (ours: number, other: number): string => (other > 0 ? `${(ours / other).toFixed(2)} ×` : '–');

const print = (samples: Samples, repetitions: number): void => {
  const names = [...samples.keys()].map(contender => contender.name);
  const line = (title: string, cells: readonly string[]): void =>
    console.log(title.padEnd(46) + cells.map(cell => cell.padStart(15)).join(''));
  console.log(`Medians of ${repetitions} repetitions, headless Chromium, 4× CPU slowdown.\n`);
  line('', [...names, 'to no library', 'to minimal Lit']);
  for (const { title, visit, value, digits } of rows) {
    const medians = [...samples.values()].map(sample => median(sample[visit].map(value)));
    const [plain = 0, lit = 0, ours = 0] = medians;
    line(title, [...medians.map(one => one.toFixed(digits)), ratio(ours, plain), ratio(ours, lit)]);
  }
  const slowest = [...samples.values()].map(sample =>
    Math.max(...[...sample.cold, ...sample.warm].flatMap(one => [one.answerMs, one.nextMs])),
  );
  line(
    'slowest click to next paint (ms)',
    slowest.map(one => one.toFixed(1)),
  );
};

const { values } = parseArgs({ options: { repetitions: { type: 'string', default: '15' } } });
const repetitions = Math.max(15, Number(values.repetitions) || 0);
print(await collect(repetitions), repetitions);
