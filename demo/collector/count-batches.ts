import { PulseError } from '../../src/base/pulse-error.js';
import type { Id } from '../../src/definition/pulse-definition.js';
import type { BatchTally } from '../../src/results/batch-tally.js';
import type { SummaryPlan } from '../../src/results/plan-summary.js';
import { TallyCounter } from '../../src/results/tally-counter.js';
import type { BatchStore, StoredWave } from './batch-store.js';

/** Reads the answers of some batches once, and keeps none. */
const countAnswers = async (
  store: BatchStore,
  pulse: Id,
  wave: StoredWave,
  batches: readonly number[],
  { variables, tree }: SummaryPlan,
): Promise<ReadonlyMap<number, BatchTally>> => {
  const counters = new Map(batches.map(batch => [batch, new TallyCounter(variables, tree)]));
  for await (const answers of store.published(pulse, wave.id, Math.min(...batches))) {
    for (const [batch, response] of answers) counters.get(batch)?.add(response);
  }
  const tallies = new Map([...counters].map(([batch, counter]) => [batch, counter.finish()]));
  for (const [batch, { responses }] of tallies) {
    if (responses !== wave.batchSizes[batch])
      throw new PulseError('store-unavailable', 'A wave was deleted while it was counted.');
  }
  return tallies;
};

/**
 * The tallies of all batches of a wave, oldest first. What is not kept on the basis, because it is new or because questions or
 * groups have changed, is counted and kept.
 * @param basis as `tallyBasis` names it, of what the plan was made of
 */
export const countBatches = async (
  store: BatchStore,
  pulse: Id,
  wave: StoredWave,
  plan: SummaryPlan,
  basis: string,
): Promise<readonly BatchTally[]> => {
  const kept = await store.tallies(pulse, wave.id, basis);
  const missing = [...wave.batchSizes.keys()].filter(batch => !kept.has(batch));
  if (missing.length === 0) return wave.batchSizes.flatMap((_, batch) => kept.get(batch) ?? []);
  const counted = await countAnswers(store, pulse, wave, missing, plan);
  await store.keepTallies(pulse, wave.id, basis, counted);
  return wave.batchSizes.flatMap((_, batch) => counted.get(batch) ?? kept.get(batch) ?? []);
};
