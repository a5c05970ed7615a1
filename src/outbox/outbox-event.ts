import { isJsonObject } from '../base/json.js';

/** What happened to the answers of this device, in whichever tab. Ids and counts, never answers. */
export type OutboxEvent =
  /** Acknowledged; with code `unchecked`: handed over where no receipt can be read. */
  | { readonly type: 'delivered'; readonly id: string; readonly pulse: string; readonly code?: string }
  /** Kept until a person has done something. `closedOn`: the last day of a round that is over, where its endpoint named it. */
  | {
      readonly type: 'held';
      readonly id: string;
      readonly pulse: string;
      readonly code: string;
      readonly closedOn?: string;
    }
  /** On its way now, until it is over. */
  | { readonly type: 'attempt'; readonly id: string; readonly pulse: string; readonly isOver: boolean }
  /** It is on this device no more, without an acknowledgement that this tab knows of: by a person's doing, or after its round. */
  | { readonly type: 'erased'; readonly id: string; readonly pulse: string }
  /** Tried without success; again in `afterMs` milliseconds. */
  | { readonly type: 'retrying'; readonly id: string; readonly pulse: string; readonly afterMs: number }
  /** How many answers are on this device; told after each change. */
  | { readonly type: 'pending'; readonly waiting: number; readonly held: number; readonly unreadable: number };

/** An event as another tab told it; null for the rest of what is said between tabs. */
export const parseOutboxEvent = (news: unknown): OutboxEvent | null => {
  if (!isJsonObject(news)) return null;
  const { type, id, pulse, code, closedOn, afterMs, isOver } = news;
  if (typeof id !== 'string' || typeof pulse !== 'string') return null;
  if (type === 'erased') return { type, id, pulse };
  if (type === 'delivered') return { type, id, pulse, ...(typeof code === 'string' ? { code } : {}) };
  if (type === 'held' && typeof code === 'string') {
    return { type, id, pulse, code, ...(typeof closedOn === 'string' ? { closedOn } : {}) };
  }
  if (type === 'attempt' && typeof isOver === 'boolean') return { type, id, pulse, isOver };
  if (type === 'retrying' && typeof afterMs === 'number') return { type, id, pulse, afterMs };
  return null;
};
