import type { OutboxContents } from './outbox-store.js';

const dayMs = 86_400_000;

/** One answer that is on this device, as far as it may be shown to whoever sits there: nothing of what was answered. */
export interface StoredAnswer {
  readonly id: string;
  /** `held` needs a person; `unreadable` is damaged, and nothing more is known of it. */
  readonly state: 'waiting' | 'held' | 'unreadable';
  readonly pulse?: string;
  readonly wave?: string;
  /** The start of its day in UTC, milliseconds since the epoch. */
  readonly dayMs?: number;
  /** Why it needs a person. */
  readonly code?: string;
  /** The last day of a round that is over, `yyyy-mm-dd`, where its endpoint named it. */
  readonly closedOn?: string;
  /** The start of the day in UTC on which a person first read that its round is over, milliseconds since the epoch. */
  readonly toldMs?: number;
  /** Size of what is sent, in bytes of UTF-8, where that is too much for the endpoint. */
  readonly bytes?: number;
  /** When it is tried again, milliseconds since the epoch; not where that is as soon as possible. */
  readonly nextMs?: number;
}

/** What is on the device, oldest first, damaged records last. */
export const storedAnswers = ({ entries, unreadable }: OutboxContents): readonly StoredAnswer[] => [
  ...[...entries]
    .sort((a, b) => a.createdDay - b.createdDay)
    .map(({ id, pulse, wave, body, createdDay, held, closedOn, toldDay, notBefore }): StoredAnswer => ({
      id,
      state: held === null ? 'waiting' : 'held',
      pulse,
      wave,
      dayMs: createdDay * dayMs,
      ...(held !== null && { code: held }),
      ...(held === 'too-large' && { bytes: new TextEncoder().encode(body).length }),
      ...(closedOn !== undefined && { closedOn }),
      ...(toldDay !== undefined && { toldMs: toldDay * dayMs }),
      ...(held === null && notBefore > 0 && { nextMs: notBefore }),
    })),
  ...unreadable.map(({ id }): StoredAnswer => ({ id, state: 'unreadable' })),
];
