import type { Id } from '../../src/definition/pulse-definition.js';
import type { AggregateAction } from '../../src/results/aggregate.js';

/** What the owner of a pulse said about one wave. Without a record the latest wave of a pulse is open, and every other closed. */
export interface WaveRecord {
  readonly pulse: Id;
  readonly id: Id;
  readonly state: 'open' | 'closed';
  /** ISO 8601 date. */
  readonly from?: string;
  /** ISO 8601 date. */
  readonly to?: string;
}

/** What owners add to the answers, and results read: waves, headcounts, and what was done. */
export interface OwnerLedger {
  waves(pulse: Id): Promise<readonly WaveRecord[]>;
  /** People who could answer, by group; a group above others has its own number only. Empty until somebody imports them. */
  headcounts(): Promise<ReadonlyMap<Id, number>>;
  /** Published actions of a pulse, oldest first. */
  actions(pulse: Id): Promise<readonly AggregateAction[]>;
}
