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

/**
 * The ledger as owners write it. Every implementation passes `ownerRecordsContract`.
 * Each method rejects with a `PulseError` of code `store-unavailable` when the store cannot do its work.
 */
export interface OwnerRecords extends OwnerLedger {
  /** Pulses that have a wave, an action or a period of retention on record, sorted. */
  pulses(): Promise<readonly Id[]>;
  /** Replaces what was said about the wave before. */
  saveWave(record: WaveRecord): Promise<void>;
  removeWave(pulse: Id, wave: Id): Promise<void>;
  /** Adds an action; one with the same id keeps its place and takes the new words, wave and state. */
  saveAction(pulse: Id, action: AggregateAction): Promise<void>;
  removeAction(pulse: Id, action: Id): Promise<void>;
  /** Replaces all headcounts at once. */
  replaceHeadcounts(headcounts: ReadonlyMap<Id, number>): Promise<void>;
  /** Months for which a wave is kept after its end. Null: nobody has set a period, and it is kept. */
  retentionMonths(pulse: Id): Promise<number | null>;
  setRetentionMonths(pulse: Id, months: number | null): Promise<void>;
}
