import type { Http, HttpOutcome } from '../base/ports.js';
import { warnOnce } from '../base/warn.js';
import { originOf } from './allowed-destination.js';
import type { Authorization } from './authorization.js';
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

const exchangingBy = async (recipe: Destination['recipe']): Promise<Exchanging> =>
  recipe === 'json' ? exchangePlainly : (await import('./recipe-transport.js')).exchangeByRecipe;

const letIn = async ({ http, authorization, isOnline }: HttpSurroundings): Promise<Http> => {
  if (!authorization) return http;
  const send = (await import('./authorize.js')).authorized(http, authorization);
  // Without a network no token comes either: that says nothing about the sign-on.
  return async request => {
    const outcome = await send(request);
    return outcome.kind === 'no-token' && !isOnline ? { kind: 'network-error' } : outcome;
  };
};

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
    explain(exchanged, parcel, pageOrigin);
    return { delivery: exchanged.delivery, isReadable: isCrossOrigin && exchanged.isReadable };
  } catch (error) {
    warnOnce('recipe-failed', `What sends to ${url} failed: ${String(error)}`);
    return { delivery: { status: 'retry', code: 'network-error' }, isReadable: false };
  }
};

const explain = (exchanged: Exchanged, { destination, body }: Parcel, pageOrigin: string): void => {
  const { delivery, headers, status } = exchanged;
  if (delivery.status !== 'held') return;
  const { url, options } = destination;
  const reason =
    delivery.code === 'sign-in' && options.credentials === 'omit'
      ? 'asks for a sign-on while credentials are omitted; credentials="same-origin" or "include" is the likely cure.'
      : delivery.code === 'unreachable'
        ? `must answer, to OPTIONS too, with Access-Control-Allow-Origin: ${pageOrigin} and Access-Control-Allow-Headers: ${headers.join(', ')}.`
        : delivery.code === 'blocked'
          ? "is not allowed by connect-src of the page's Content-Security-Policy."
          : delivery.code === 'refused' && status
            ? `answers ${new TextEncoder().encode(body).length} bytes with the status ${status}.`
            : null;
  if (reason) warnOnce(delivery.code, `${url} ${reason}`);
};
