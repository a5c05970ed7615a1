import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags } from '../browser/launchers/chromium-flags.js';
import { findEngines } from '../ci/engines.js';
import { startBenchSite, type BenchSite } from './bench-site.js';
import { loadContenders, type Contender } from './contenders.js';

/** What every room of the bench works with. */
export interface BenchStage {
  readonly browser: Browser;
  readonly site: BenchSite;
  /** Without library, minimal Lit, ours. */
  readonly contenders: readonly [Contender, Contender, Contender];
  readonly repetitions: number;
  /** How many elements on one page. */
  readonly instances: readonly number[];
}

/** One question that the bench answers, with its own lines in the table. */
export type BenchRoom = (stage: BenchStage) => Promise<void>;

const flags = [
  ...chromiumFlags,
  // A page that is kept for going back moves the next one into a new process, which loses the counters.
  '--disable-back-forward-cache',
];

export const withStage = async (
  { repetitions, instances }: Pick<BenchStage, 'repetitions' | 'instances'>,
  work: (stage: BenchStage) => Promise<void>,
): Promise<void> => {
  const contenders = await loadContenders();
  const site = await startBenchSite(contenders);
  const browser = await chromium.launch({ executablePath: findEngines().chromium?.browser ?? '', args: flags });
  await work({ browser, site, contenders, repetitions, instances });
  await browser.close();
  site.close();
};

/** Measures all in turn, as often as asked; the order rotates, so that none always follows the same other. */
export const inTurn = async <T>(
  contenders: readonly Contender[],
  repetitions: number,
  measure: (contender: Contender) => Promise<T>,
): Promise<readonly (readonly T[])[]> => {
  const samples: T[][] = contenders.map(() => []);
  for (let round = 0; round < repetitions; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const at = (round + turn) % contenders.length;
      samples[at]!.push(await measure(contenders[at]!));
    }
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return samples;
};
