import type { PulseResponse } from '../response/response.js';
import type { Aggregate } from './aggregate.js';
import type { BatchTally } from './batch-tally.js';
import { planSummary, type SummaryPlan, type SummaryScope } from './plan-summary.js';
import { joinWaves, summarizeWave } from './summarize-wave.js';
import { TallyCounter } from './tally-counter.js';

export interface WaveResponses {
  readonly id: string;
  readonly state: 'open' | 'closed';
  /** In the order of their batches; within a batch the order says nothing. */
  readonly responses: readonly PulseResponse[];
  /** How many responses each published batch held, oldest first; the rest waits. Default: one batch of all. */
  readonly batchSizes?: readonly number[];
}

export interface SummarizeInput extends SummaryScope {
  readonly waves: readonly WaveResponses[];
  /** ISO 8601 instant to print on the document. */
  readonly generated: string;
}

const talliesOf = (
  { variables, tree }: SummaryPlan,
  { responses, batchSizes = [responses.length] }: WaveResponses,
): readonly BatchTally[] => {
  let start = 0;
  return batchSizes.map(size => {
    const counter = new TallyCounter(variables, tree);
    for (const response of responses.slice(start, (start += size))) counter.add(response);
    return counter.finish();
  });
};

/**
 * Turns responses into figures over groups, and hides every figure that could expose somebody: groups below their
 * minimum, and whatever else would let a hidden figure be computed. Pure; the same input gives the same document,
 * whatever the order of the responses.
 */
export const summarize = ({ waves, generated, ...scope }: SummarizeInput): Aggregate => {
  const plan = planSummary(scope);
  const summaries = waves.map(wave => {
    const { id, state, responses } = wave;
    const summary = summarizeWave(plan, { id, batches: talliesOf(plan, wave), isWaiting: responses.length > 0 });
    return [{ id, state }, summary] as const;
  });
  return joinWaves(plan, summaries, generated);
};
