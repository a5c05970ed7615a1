import type { Http, HttpOutcome } from '../base/ports.js';
import { warnOnce } from '../base/warn.js';
import { originOf } from './allowed-destination.js';
import type { Authorization } from './authorization.js';
import type { explainHeld } from './explain-held.js';
import { letIn } from './let-in.js';
import { judgeDelivery, type Expectation } from './judge-delivery.js';
import { plainMessage, toHttpRequest } from './request-mapper.js';
import type { Delivery, Destination, Parcel } from './transport.js';

/** The page around one exchange. */
export interface HttpSurroundings {
  readonly http: Http;
  readonly pageOrigin: string;
  readonly isOnline: boolean;
  /** What the destination's origin asks of those who send to it. */
  readonly authorization?: Authorization | undefined;
  /** Whether the destination's origin has ever given a reply that a page of ours could read. */
  readonly wasReadable: boolean;
}

export interface HttpDelivery {
  readonly delivery: Delivery;
  /** True when another origin's reply could be read. */
  readonly isReadable: boolean;
}

/** One exchange, with what a person who mends it has to know. */
export interface Exchanged extends HttpDelivery {
  /** Names of the headers that were sent. */
  readonly headers: readonly string[];
  /** Of the reply; absent without one. */
  readonly status?: number;
}

export type Exchanging = (
  parcel: Parcel,
  by: { readonly http: Http; readonly isCrossOrigin: boolean; readonly expectation: Expectation },
) => Promise<Exchanged>;

const factsOf = (outcome: HttpOutcome): Pick<Exchanged, 'isReadable' | 'status'> =>
  outcome.kind === 'response' ? { isReadable: true, status: outcome.status } : { isReadable: false };

const exchangePlainly: Exchanging = async (parcel, { http, isCrossOrigin, expectation }) => {
  const message = plainMessage(parcel);
  const outcome = await http(toHttpRequest(message, parcel.destination.options, isCrossOrigin));
  const delivery = judgeDelivery(outcome, expectation);
  return { delivery, ...factsOf(outcome), headers: Object.keys(message.headers) };
};

const exchangingBy = async (recipe: Destination['recipe']): Promise<Exchanging> => {
  if (recipe === 'json') return exchangePlainly;
  // Begun at once: what writes the requests would else be asked for once the rest is there.
  const [{ exchangeByRecipe }] = await Promise.all([import('./recipe-transport.js'), import('./write-request.js')]);
  return exchangeByRecipe;
};

/** For the console alone: without it nothing is lost. */
const tellWhy = async (...held: Parameters<typeof explainHeld>): Promise<void> =>
  import('./explain-held.js').then(({ explainHeld }) => explainHeld(...held)).catch(() => {});

/** Sends one parcel. Never rejects: where a part of this package does not come, it is tried again. */
export const sendByHttp = async (parcel: Parcel, surroundings: HttpSurroundings): Promise<HttpDelivery> => {
  const { pageOrigin, isOnline, wasReadable } = surroundings;
  const { url, options, recipe } = parcel.destination;
  const isCrossOrigin = originOf(url, pageOrigin) !== pageOrigin;
  const expectation: Expectation = {
    id: parcel.id,
    acknowledge: options.acknowledge,
    attempts: parcel.attempts,
    // A device without a network says nothing about the other origin.
    isNeverReadable: isCrossOrigin && isOnline && !wasReadable,
  };
  try {
    const [exchange, http] = await Promise.all([exchangingBy(recipe), letIn(surroundings)]);
    const exchanged = await exchange(parcel, { http, isCrossOrigin, expectation });
    const { status, code } = exchanged.delivery;
    if (status === 'held' || code === 'no-receipt') void tellWhy(exchanged, parcel, pageOrigin);
    return { delivery: exchanged.delivery, isReadable: isCrossOrigin && exchanged.isReadable };
  } catch (error) {
    warnOnce('recipe-failed', `What sends to ${url} failed: ${String(error)}`);
    return { delivery: { status: 'retry', code: 'network-error' }, isReadable: false };
  }
};
