import { defaultMinimumGroup } from './disclosure.js';

export interface BatchState {
  /** Answers that are stored and in no batch yet. */
  readonly waiting: number;
  /** Answers of each batch published before, oldest first. */
  readonly published: readonly number[];
  /** A closed wave takes no more answers worth waiting for. */
  readonly state: 'open' | 'closed';
  /** New answers below which nothing is published. Default 5. */
  readonly minimum?: number;
}

/** Every batch is weighed against all before it: growing by a quarter, 10,000 answers come in 35 of them at most. */
const leastShareOfPublished = 0.25;

/**
 * How many of the waiting answers make the next batch: all or none. None while they are fewer than the minimum or than a
 * quarter of what was published, so that nobody who looks twice sees a single answer arrive. At close all that is left: `publish`
 * then keeps every figure back that the difference to the batch before would disclose.
 */
export const nextBatchSize = ({ waiting, published, state, minimum = defaultMinimumGroup }: BatchState): number => {
  if (state === 'closed') return waiting;
  const out = published.reduce((sum, size) => sum + size, 0);
  return waiting >= Math.max(minimum, Math.ceil(out * leastShareOfPublished)) ? waiting : 0;
};
