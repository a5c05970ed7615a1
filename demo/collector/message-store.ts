import type { Result } from '../../src/base/result.js';
import type { Id } from '../../src/definition/pulse-definition.js';
import type { MessageState, Standing } from '../../src/messages/message-step.js';

/** An answer to a pulse of kind `message`, and where it stands. */
export interface StoredMessage extends Standing {
  readonly id: string;
  readonly wave: Id;
  /** Hash of the definition it was given to. */
  readonly definition: string;
  /** The `ics-response/1` document as JSON text. */
  readonly body: string;
}

export interface MessageQuery {
  /** Null for every state. */
  readonly state: MessageState | null;
  /** The last message of the page before; null for the first page. */
  readonly after: Pick<StoredMessage, 'wave' | 'id'> | null;
  /** How many at most. */
  readonly limit: number;
}

export interface MessagesPage {
  /** Newest wave first, within a wave in the order of their random ids. */
  readonly messages: readonly StoredMessage[];
  /** Whether more messages follow. */
  readonly isLast: boolean;
  /** Messages of the pulse by state, whatever was asked for; a state without any is absent. */
  readonly counts: Readonly<Partial<Record<MessageState, number>>>;
}

/** How many published messages of a wave stand alike. */
export interface CountedStanding {
  readonly wave: Id;
  readonly state: MessageState;
  readonly isOwned: boolean;
  readonly messages: number;
}

/** Where a message shall stand next, or why it stays where it is. */
export type JudgeMove<E> = (standing: Standing) => Result<Standing, E>;

/**
 * Where messages stand. The messages themselves are answers like all others; nothing here says who moved one, or when. What
 * is said of an answer goes with it when it is deleted. Every implementation passes `messageStoreContract`.
 * Each method rejects with a `PulseError` of code `store-unavailable` when the store cannot do its work.
 */
export interface MessageStore {
  page(pulse: Id, query: MessageQuery): Promise<MessagesPage>;
  /** How the messages stand that were published in a batch; nothing of those that wait. */
  counts(pulse: Id): Promise<readonly CountedStanding[]>;
  /** Judges and moves with nothing in between, so that of two moves at once the second sees the first. Null: no such message. */
  move<E>(pulse: Id, id: string, judge: JudgeMove<E>): Promise<Result<Standing, E> | null>;
  /**
   * Moves a message because of an answer that follows it, at most once for each answer, however often it arrives.
   * @param answer id of the answer that follows
   */
  follow(answer: string, pulse: Id, id: string, judge: JudgeMove<unknown>): Promise<void>;
}
