import type { Id, Lists } from '../../src/definition/pulse-definition.js';
import type { BatchTally } from '../../src/results/batch-tally.js';

/** What is known of a wave without looking at any answer. */
export interface StoredWave {
  readonly id: Id;
  /** Answers that are in no batch yet. */
  readonly waiting: number;
  /** Answers of each published batch, oldest first: batch 0, batch 1, … */
  readonly batchSizes: readonly number[];
  /** True once everything that was there at its close was published. */
  readonly isClosed: boolean;
  /** The lists that it is counted by, whatever they say later. Absent until they are kept. */
  readonly lists?: Lists;
}

/** What happens to a wave now. */
export interface BatchDecision {
  /** Whether all waiting answers become a batch. */
  readonly isBatchDue: boolean;
  readonly isClosed: boolean;
}

/** Some published answers. */
export interface AnswerPage {
  /** The batch of each. */
  readonly batches: readonly number[];
  /** UTF-8: their documents as they were stored, a line each, without a line break after the last. */
  readonly bodies: Buffer;
}

/**
 * Which answers were published together, and what they came to. A batch says nothing of an order within it, and never changes;
 * its tally is a copy that can be counted anew. Every implementation passes `batchStoreContract`.
 * Each method rejects with a `PulseError` of code `store-unavailable` when the store cannot do its work.
 */
export interface BatchStore {
  /** Waves of a pulse that hold an answer, sorted by id. */
  waves(pulse: Id): Promise<readonly StoredWave[]>;
  /** Keeps the lists that a wave is counted by, unless it has some. A wave that is not there stays away. */
  keepLists(pulse: Id, wave: Id, lists: Lists): Promise<void>;
  /** Does what `decide` says of the wave as it is, in one transaction. A wave that is not there stays away. */
  publish(pulse: Id, wave: Id, decide: (wave: StoredWave) => BatchDecision): Promise<void>;
  /** Published answers of a wave from a batch on, in the order of their random ids; some at a time, and others get their turn. */
  published(pulse: Id, wave: Id, fromBatch: number): AsyncIterable<AnswerPage>;
  /** Kept tallies of a wave by batch, those of the basis only. */
  tallies(pulse: Id, wave: Id, basis: string): Promise<ReadonlyMap<number, BatchTally>>;
  /** Keeps the tallies of some batches, in place of any other basis. One that does not fit the size of its batch is dropped. */
  keepTallies(pulse: Id, wave: Id, basis: string, tallies: ReadonlyMap<number, BatchTally>): Promise<void>;
}
