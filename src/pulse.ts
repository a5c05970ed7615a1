import type { Issue } from './base/issue.js';
import type { Result } from './base/result.js';
import type { Store } from './base/store.js';
import type { Lists, PulseDefinition, ScheduleDefinition } from './definition/pulse-definition.js';
import type { DeliveryService } from './delivery.js';
import type { SessionStore } from './session/session-store.js';

export interface PulseSetup {
  /** As authored and checked: what is hashed. */
  readonly definition: PulseDefinition;
  /** BCP 47; default the definition's. */
  readonly language?: string;
  readonly lists?: Lists;
  /** Context entries by id; only those that the definition declares are used. */
  readonly context?: Readonly<Record<string, string>>;
  /** Default: the definition's, then `configurePulse`'s. */
  readonly endpoint?: string;
  readonly credentials?: 'omit' | 'same-origin' | 'include';
  /** Name of a function registered with `configurePulse({transports})`. */
  readonly transport?: string;
  /** Fixes the wave. */
  readonly wave?: string;
  /** In place of the definition's, where a tag has a window of its own. */
  readonly schedule?: ScheduleDefinition;
  readonly side?: 'receiver' | 'provider';
  /** Title of the question for a context entry that the host did not give. */
  readonly contextTitle?: string;
  /** Orders options and rounds as they were; an integer below 2^31. Default: drawn anew. */
  readonly seed?: number;
  /**
   * Whether it is still on the page. With it, a pulse is refused where another that has it too, is still there and asks the same
   * was handed in. Default: none, every one counts.
   */
  readonly countsOnce?: (() => boolean) | undefined;
  /** Default: the page's own service. */
  readonly service?: DeliveryService;
}

/** Where the answer is. `held` needs a person; `memory` is saved in this page only. */
export interface DeliveryStatus {
  readonly state: 'none' | 'saving' | 'not-saved' | 'saved' | 'memory' | 'sent' | 'handed-over' | 'held';
  /** Permanent code, for `held` and `not-saved`. */
  readonly code?: string;
  /** With the code `closed`: the last day of the round, `yyyy-mm-dd`, where the endpoint named it. */
  readonly closedOn?: string;
  /** It is on its way now. */
  readonly isSending?: true;
  /** While it waits after an attempt: when the next one is, milliseconds since the epoch. */
  readonly nextMs?: number;
}

export interface Pulse {
  /** In the language it is shown in. */
  readonly definition: PulseDefinition;
  readonly session: SessionStore;
  readonly status: Pick<Store<DeliveryStatus>, 'get' | 'subscribe'>;
  readonly privacy: 'anonymous' | 'confidential' | 'identified';
  /** What is wrong on the page on screen: a permanent code, or a sentence of the definition, by step key. */
  judge(): Readonly<Record<string, string>>;
  /** Goes on to the next page when this one's answers hold. */
  next(): void;
  /** Resolves when the answer is on disk, or says why it is not. */
  submit(): Promise<Result<{ readonly id: string }, Issue>>;
  /** Exactly the bytes that would be sent now. */
  preview(): Promise<string>;
  /** Fetches what sending needs. */
  warmUp(): Promise<unknown>;
  /** Tries at once to send everything that waits on this device. */
  flush(): Promise<void>;
  /** Remembers the person's own answers about context (such as the team) on this device. */
  rememberContext(): Promise<void>;
  /** Asks the same in another language (BCP 47); the answers stay. `contextTitle` as in `PulseSetup`. */
  speak(language: string, contextTitle: string): void;
  /** Starts again with a new id. */
  reset(): void;
  /** Lets go of the outbox; the answer stays there. */
  close(): void;
}
