import type { Http } from '../base/ports.js';
import { warnOnce } from '../base/warn.js';
import { originOf } from './allowed-destination.js';
import { judgeDelivery } from './judge-delivery.js';
import { recipeRegistry } from './recipes/recipe-registry.js';
import { toHttpRequest } from './request-mapper.js';
import type { Delivery, Parcel } from './transport.js';

/** The page around one exchange. */
export interface HttpSurroundings {
  readonly http: Http;
  readonly pageOrigin: string;
  readonly isOnline: boolean;
  /** Whether the destination's origin has ever given a reply that a page of ours could read. */
  readonly wasReadable: boolean;
}

export interface HttpDelivery {
  readonly delivery: Delivery;
  /** True when another origin's reply could be read. */
  readonly isReadable: boolean;
}

/** Sends one parcel by one request. */
export const sendByHttp = async (parcel: Parcel, surroundings: HttpSurroundings): Promise<HttpDelivery> => {
  const { http, pageOrigin, isOnline, wasReadable } = surroundings;
  const { url, options, recipe: recipeName } = parcel.destination;
  const recipe = await recipeRegistry.get(recipeName)?.();
  if (!recipe) {
    warnOnce('unknown-recipe', `There is no recipe "${recipeName}".`);
    return { delivery: { status: 'held', code: 'refused' }, isReadable: false };
  }
  const isCrossOrigin = originOf(url, pageOrigin) !== pageOrigin;
  const outcome = await http(toHttpRequest(parcel, recipe, isCrossOrigin));
  const delivery = judgeDelivery(outcome, {
    id: parcel.id,
    acknowledge: options.acknowledge,
    recipe,
    attempts: parcel.attempts,
    // A device without a network says nothing about the other origin.
    isNeverReadable: isCrossOrigin && isOnline && !wasReadable,
  });
  explain(delivery, parcel, pageOrigin);
  return { delivery, isReadable: isCrossOrigin && outcome.kind === 'response' };
};

const explain = (delivery: Delivery, { destination }: Parcel, pageOrigin: string): void => {
  if (delivery.status !== 'held') return;
  const { url, options } = destination;
  const reason =
    delivery.code === 'sign-in' && options.credentials === 'omit'
      ? 'asks for a sign-on while credentials are omitted; credentials="same-origin" or "include" is the likely cure.'
      : delivery.code === 'unreachable'
        ? `must answer, to OPTIONS too, with Access-Control-Allow-Origin: ${pageOrigin} and Access-Control-Allow-Headers: content-type.`
        : delivery.code === 'blocked'
          ? "is not allowed by connect-src of the page's Content-Security-Policy."
          : null;
  if (reason) warnOnce(delivery.code, `${url} ${reason}`);
};
