import { isJsonObject } from '../base/json.js';
import type { ProtectedResponse } from '../privacy/protect.js';
import type { Destination } from '../transport/transport.js';

/** One answer on its way to one destination, as it lies on disk. It holds no secrets. */
export interface OutboxEntry {
  readonly v: 1;
  /** The id of the answer, which is the idempotency key; `<id>~1` and so on on the way to a further destination. */
  readonly id: string;
  readonly pulse: string;
  readonly wave: string;
  readonly body: string;
  readonly destination: Destination;
  /** Whole days since 1970-01-01 UTC: no finer time is kept. */
  readonly createdDay: number;
  readonly attempts: number;
  /** Milliseconds since the epoch before which it is not sent by itself. */
  readonly notBefore: number;
  /** Why it needs a person; null while it simply waits. */
  readonly held: string | null;
  /** The last day of a round that is over, `yyyy-mm-dd`, where its endpoint named it. */
  readonly closedOn?: string;
  /** The day, since 1970-01-01 UTC, on which a person read that the round is over. */
  readonly toldDay?: number;
}

/** A record of the outbox: an entry, one of a newer release (left alone), or one that cannot be read (left in place). */
export type OutboxRecord =
  { readonly kind: 'entry'; readonly entry: OutboxEntry } | { readonly kind: 'newer' } | { readonly kind: 'corrupt' };

const dayMs = 86_400_000;

/** The answer that an entry carries: ids of answers have no `~` in them. */
export const answerIdOf = (entryId: string): string => entryId.replace(/~[1-9]$/, '');

/** An entry for the endpoint, or for a further destination by its number from 1 on. */
export const createEntry = (
  response: ProtectedResponse,
  destination: Destination,
  nowMs: number,
  further = 0,
): OutboxEntry => ({
  v: 1,
  id: further > 0 ? `${response.id}~${further}` : response.id,
  pulse: response.pulse,
  wave: response.wave,
  body: response.body,
  destination,
  createdDay: Math.floor(nowMs / dayMs),
  attempts: 0,
  notBefore: 0,
  held: null,
});

/** Size of an entry in bytes of UTF-8, as far as it counts towards the limits. */
export const entryBytes = (entry: OutboxEntry): number => new TextEncoder().encode(JSON.stringify(entry)).length;

/** Reads what lies under `id`. Nothing on disk is trusted: any script of the page can write there. */
export const parseRecord = (id: string, value: unknown): OutboxRecord => {
  if (!isJsonObject(value)) return { kind: 'corrupt' };
  if (typeof value['v'] === 'number' && value['v'] > 1) return { kind: 'newer' };
  const { v, pulse, wave, body, createdDay, attempts, notBefore, held } = value;
  const destination = parseDestination(value['destination']);
  const isSound =
    v === 1 &&
    value['id'] === id &&
    [pulse, wave, body].every(text => typeof text === 'string') &&
    [createdDay, attempts, notBefore].every(Number.isFinite) &&
    (held === null || typeof held === 'string') &&
    destination !== null &&
    isResponse(body, id);
  if (!isSound) return { kind: 'corrupt' };
  return { kind: 'entry', entry: { ...(value as unknown as OutboxEntry), destination } };
};

const isResponse = (body: unknown, id: string): boolean => {
  try {
    const response: unknown = JSON.parse(String(body));
    return isJsonObject(response) && response['id'] === answerIdOf(id);
  } catch {
    return false;
  }
};

// The transport takes the careful way where an option says something unknown.
const parseDestination = (value: unknown): Destination | null => {
  if (!isJsonObject(value) || !isJsonObject(value['options'])) return null;
  const { url, recipe, transport } = value;
  const isSound =
    [url, transport ?? ''].every(text => typeof text === 'string') &&
    (typeof recipe === 'string' || isJsonObject(recipe));
  return isSound ? (value as unknown as Destination) : null;
};
