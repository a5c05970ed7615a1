import type { JsonObject } from '../base/json.js';
import type { Recipe } from '../definition/recipe-definition.js';

/**
 * What became of one attempt. `delivered`: acknowledged, or handed over where no receipt can be read (code `unchecked`).
 * `retry`: again later, not before `afterMs` where the endpoint named a time. `held`: kept until a person has done something.
 */
export type Delivery =
  | { readonly status: 'delivered'; readonly code?: string }
  | { readonly status: 'retry'; readonly afterMs?: number; readonly code?: string }
  /** `closedOn`: with `closed`, the last day of the round, `yyyy-mm-dd`, where the endpoint named it. */
  | { readonly status: 'held'; readonly code: HeldCode; readonly closedOn?: string };

/**
 * Why an answer needs a person. `sign-in`: the sign-on has expired; `conflict`: another answer has the same id;
 * `blocked`: this page may not send there; `unreachable`: another origin whose replies this page cannot read; `closed`: the
 * round is over and takes no answers; `too-large`: the endpoint takes no answer of this size; `refused`: any other answer of
 * the endpoint.
 */
export type HeldCode = 'sign-in' | 'conflict' | 'blocked' | 'unreachable' | 'closed' | 'too-large' | 'refused';

export interface DeliveryOptions {
  /** What counts as a receipt: a 2xx that is not HTML, JSON that repeats the id, or nothing. */
  readonly acknowledge: 'status' | 'echo' | 'none';
  readonly credentials: 'omit' | 'same-origin' | 'include';
  /** `follow` holds together with `echo` only: a login page must not pass for a receipt. */
  readonly redirect: 'manual' | 'follow';
  /** What the recipe asks for by name, such as the name of a table. Nothing secret: it is stored with the answer. */
  readonly values?: Readonly<Record<string, string>>;
  /** Names of the endpoint's own fields, with templates for what they hold. Default: those of the recipe. */
  readonly fields?: Readonly<Record<string, string>>;
  /** How many answers may go in one request, all of them with the sender's name. Default 1. */
  readonly batch?: number;
}

/** Where an answer goes; stored with it. */
export interface Destination {
  /** Absolute; may be empty with a named transport. */
  readonly url: string;
  /** `json`, the name of an entry of the recipe registry, or a recipe of the page's own. */
  readonly recipe: string | Recipe;
  readonly options: DeliveryOptions;
  /** Name of a function that the page registers; it delivers in place of HTTP. */
  readonly transport?: string;
}

/** A function of the host page that delivers one response. What it throws counts as `retry`; it has 15 s. */
export type NamedTransport = (payload: JsonObject, context: { readonly signal: AbortSignal }) => Promise<Delivery>;
export type NamedTransports = Readonly<Record<string, NamedTransport>>;

/** What the transport needs to know of an entry of the outbox. */
export interface Parcel {
  readonly id: string;
  readonly body: string;
  readonly destination: Destination;
  /** Whole days since 1970-01-01 UTC. */
  readonly createdDay: number;
  /** Attempts before this one. */
  readonly attempts: number;
}
