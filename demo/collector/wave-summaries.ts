import { createHash } from 'node:crypto';
import type { Lists, PulseDefinition } from '../../src/definition/pulse-definition.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { planSummary, type SummaryPlan } from '../../src/results/plan-summary.js';
import { summarizeWave, type WaveSummary } from '../../src/results/summarize-wave.js';
import { tallyBasis } from '../../src/results/tally-basis.js';
import { BatchCounter } from './batch-counter.js';
import type { BatchStore, StoredWave } from './batch-store.js';

/** The figures of a wave, and what it was counted by. */
export interface PlannedSummary {
  readonly plan: SummaryPlan;
  readonly summary: WaveSummary;
}

/** Short and the same for values that are written the same. */
export const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');

export const planOf = (definition: PulseDefinition, lists: Lists): SummaryPlan =>
  planSummary({ definition, contracts: questionContracts, lists, language: definition.language ?? 'en' });

/** The latest figures of each wave, which most documents share. A wave changes with its own batches only. */
export class WaveSummaries {
  readonly #batches: BatchStore;
  readonly #known = new Map<string, { readonly stamp: string; readonly planned: PlannedSummary }>();
  /** Of the lists that were asked for last: most waves of a pulse share theirs. */
  #last: { readonly stamp: string; readonly plan: SummaryPlan; readonly counter: BatchCounter } | undefined;

  constructor(batches: BatchStore) {
    this.#batches = batches;
  }

  /** @param lists those that the wave is counted by */
  async of(definition: PulseDefinition, lists: Lists, stored: StoredWave): Promise<PlannedSummary> {
    const key = JSON.stringify([definition.id, stored.id]);
    const counted = digest([definition, lists]);
    const stamp = digest([counted, stored.batchSizes]);
    const known = this.#known.get(key);
    if (known?.stamp === stamp) return known.planned;
    const { plan, counter } = this.#counterOf(definition, lists, counted);
    const batches = await counter.tallies(definition.id, stored);
    const summary = summarizeWave(plan, { id: stored.id, batches, isWaiting: stored.waiting > 0 });
    const planned = { plan, summary };
    this.#known.set(key, { stamp, planned });
    return planned;
  }

  #counterOf(definition: PulseDefinition, lists: Lists, stamp: string) {
    if (this.#last?.stamp === stamp) return this.#last;
    const plan = planOf(definition, lists);
    this.#last = { stamp, plan, counter: new BatchCounter(this.#batches, plan, tallyBasis(definition, lists)) };
    return this.#last;
  }
}
