/** Several answers in one request: what only destinations that ask for it need. */
import { warnOnce } from '../base/warn.js';
import type { Recipe } from '../definition/recipe-definition.js';
import { originOf } from './allowed-destination.js';
import type { HttpSurroundings } from './http-transport.js';
import { judgeBatch, type Share } from './judge-batch.js';
import type { Expectation } from './judge-delivery.js';
import { isComplete, recipeNamed } from './recipe-transport.js';
import { letIn } from './let-in.js';
import { toHttpRequest } from './request-mapper.js';
import type { DeliveryOptions, Parcel } from './transport.js';
import { exchangeOfBatch, writeBatch } from './write-batch.js';

/** What became of each, in order. */
export interface Shares {
  readonly shares: readonly Share[];
  /** True when another origin's reply could be read. */
  readonly isReadable: boolean;
}

/** Only what is one request with a receipt of its own can be said for several at once. */
const isShareable = (recipe: Recipe, options: DeliveryOptions, { authorization }: HttpSurroundings): boolean =>
  !recipe.once && !recipe.steps && options.acknowledge === 'status' && !authorization?.body;

const exchangeTogether = async (
  parcels: readonly [Parcel, ...Parcel[]],
  surroundings: HttpSurroundings,
): Promise<Shares | null> => {
  const [first] = parcels;
  const { url, recipe: named } = first.destination;
  const recipe = typeof named === 'string' ? await recipeNamed(named) : named;
  const batch = recipe?.batch;
  if (!batch) {
    warnOnce('batch-without-form', `delivery.batch: this recipe sends one answer a request to ${url}.`);
    return null;
  }
  const options = { ...first.destination.options, ...recipe.delivery };
  const isSendable = isShareable(recipe, options, surroundings) && isComplete(recipe, first);
  const message = isSendable ? writeBatch(recipe, batch, parcels) : null;
  if (!message) return null;
  const isCrossOrigin = originOf(url, surroundings.pageOrigin) !== surroundings.pageOrigin;
  const http = await letIn(surroundings);
  const outcome = await http(toHttpRequest(message, options, isCrossOrigin));
  const expected: Expectation = {
    id: '',
    acknowledge: 'status',
    attempts: Math.max(...parcels.map(({ attempts }) => attempts)),
    isNeverReadable: isCrossOrigin && surroundings.isOnline && !surroundings.wasReadable,
  };
  const shares = judgeBatch(exchangeOfBatch(recipe, batch), batch.each, outcome, expected, parcels.length);
  return { shares, isReadable: isCrossOrigin && outcome.kind === 'response' };
};

/** Sends parcels for one destination in one request. Null where that cannot be done, or nothing was learnt. Never rejects. */
export const sendTogether = async (
  parcels: readonly [Parcel, ...Parcel[]],
  surroundings: HttpSurroundings,
): Promise<Shares | null> =>
  exchangeTogether(parcels, surroundings).catch((error: unknown) => {
    warnOnce('batch-failed', `What sends to ${parcels[0].destination.url} together failed: ${String(error)}`);
    return null;
  });
