import type { Id, ListEntry } from '../../src/definition/pulse-definition.js';
import type { BatchStore } from './batch-store.js';

/** One answer as it is kept. It carries no time finer than its wave. */
export interface StoredAnswer {
  /** 128 random bits as hex, drawn in the browser. */
  readonly id: string;
  readonly pulse: Id;
  readonly wave: Id;
  /** Hash of the definition it was given to. */
  readonly definition: string;
  /** Hash of the canonical body: two bodies with one meaning have one content. */
  readonly content: string;
  /** The `ics-response/1` document as JSON text in one line. */
  readonly body: string;
}

/** `duplicate`: the same id with the same content is already there; `conflict`: the same id with another content. */
export type AcceptOutcome = 'stored' | 'duplicate' | 'conflict';

export interface StoredDefinition {
  /** SHA-256 of the canonical definition, lowercase hex. */
  readonly hash: string;
  readonly pulse: Id;
  /** The definition as JSON text. */
  readonly text: string;
}

/**
 * Where answers are kept. Every implementation passes `answerStoreContract`.
 * Each method rejects with a `PulseError` of code `store-unavailable` when the store cannot do its work.
 */
export interface AnswerStore {
  /** Which answers were published together. */
  readonly batches: BatchStore;
  /** Resolves when the answer and its id are on disk, in one transaction; a second call with the same id changes nothing. */
  accept(answer: StoredAnswer): Promise<AcceptOutcome>;
  /** Waves of a pulse that hold an answer, sorted. */
  waves(pulse: Id): Promise<readonly Id[]>;
  /** Bodies of all answers of a wave, ordered by their random ids. */
  bodies(pulse: Id, wave: Id): Promise<readonly string[]>;
  /** Keeps a version of a definition for good. */
  rememberDefinition(definition: StoredDefinition): Promise<void>;
  definition(hash: string): Promise<StoredDefinition | undefined>;
  /** Keeps entries of a list for good, with their latest labels: an answer may arrive after its department was renamed or closed. */
  rememberList(list: Id, entries: readonly ListEntry[]): Promise<void>;
  /** Every entry that the list ever had. */
  knownEntries(list: Id): Promise<readonly ListEntry[]>;
  /** Deletes a wave with everything that was made of it. Whole waves only: a single answer would follow from the difference. */
  deleteWave(pulse: Id, wave: Id): Promise<void>;
  /** Resolves when the store answers. */
  check(): Promise<void>;
  close(): Promise<void>;
}
