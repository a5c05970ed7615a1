import { answerIdOf, type OutboxEntry } from './outbox-entry.js';
import type { OutboxEvent } from './outbox-event.js';
import type { OutboxContents } from './outbox-store.js';

export interface PendingCount {
  /** Sent by themselves, now or later. */
  readonly waiting: number;
  /** Need a person first. */
  readonly held: number;
  /** Are damaged: left as they are until a person discards them. */
  readonly unreadable: number;
}

/** Answers, however many destinations each is on its way to. */
export const countOf = ({ entries, unreadable }: OutboxContents): PendingCount => {
  const answers = (counted: readonly OutboxEntry[]): number => new Set(counted.map(({ id }) => answerIdOf(id))).size;
  const held = answers(entries.filter(entry => entry.held !== null));
  return { waiting: answers(entries) - held, held, unreadable: unreadable.length };
};

/** What was listed, without what an event says is no more. */
export const whatIsLeft = (listed: readonly OutboxEntry[], event: OutboxEvent): readonly OutboxEntry[] =>
  event.type === 'delivered' || event.type === 'erased' ? listed.filter(({ id }) => id !== event.id) : listed;

/** What was listed and is not there now: discarded, perhaps in another tab, or cleared away with the data of the site. */
export const whatIsGone = (listed: readonly OutboxEntry[], now: readonly OutboxEntry[]): readonly OutboxEntry[] =>
  listed.filter(({ id }) => !now.some(entry => entry.id === id));
