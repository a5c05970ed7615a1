/** Everything that only endpoints with a recipe need, in one chunk. */
import { warnOnce } from '../base/warn.js';
import { judgeDelivery, type Expectation } from './judge-delivery.js';
import { isDone, judgeReply, readReply } from './read-reply.js';
import type { Recipe } from '../definition/recipe-definition.js';
import { toHttpRequest } from './request-mapper.js';
import type { Delivery, Parcel } from './transport.js';
import type { Exchanged, Exchanging } from './http-transport.js';
import { factsOf, writeRequest } from './write-request.js';

const refused: Exchanged = { delivery: { status: 'held', code: 'refused' }, isReadable: false, headers: [] };

/** Whether a destination names all that its recipe needs; says so where it does not. */
export const isComplete = ({ needs = [] }: Recipe, { destination }: Parcel): boolean => {
  const missing = needs.filter(name => !destination.options.values?.[name]);
  for (const name of missing) {
    warnOnce(`missing-${name}`, `delivery.options.${name}: missing-key. ${destination.url} needs it.`);
  }
  return missing.length === 0;
};

export const recipeNamed = async (name: string): Promise<Recipe | undefined> =>
  (await import('./recipes/recipe-registry.js')).recipeRegistry.get(name)?.();

/** Sends one parcel by the requests of its recipe, one after the other, until one does not succeed or says that all is done. */
export const exchangeByRecipe: Exchanging = async (parcel, { http, isCrossOrigin, expectation }) => {
  const named = parcel.destination.recipe;
  const recipe = typeof named === 'string' ? await recipeNamed(named) : named;
  if (!recipe) warnOnce('unknown-recipe', `There is no recipe "${named as string}".`);
  return recipe && isComplete(recipe, parcel) ? follow(recipe, parcel, { http, isCrossOrigin, expectation }) : refused;
};

const follow = async (
  recipe: Recipe,
  parcel: Parcel,
  { http, isCrossOrigin, expectation }: Parameters<Exchanging>[1],
): Promise<Exchanged> => {
  const options = { ...parcel.destination.options, ...recipe.delivery };
  const expected: Expectation = { ...expectation, acknowledge: options.acknowledge };
  let facts = factsOf(parcel, recipe);
  let result = refused;
  for (const exchange of [recipe, ...(recipe.steps ?? [])]) {
    const written = writeRequest(exchange, facts, parcel);
    const outcome = await http(toHttpRequest(written, options, isCrossOrigin));
    const isReply = outcome.kind === 'response';
    const judged = isReply ? judgeReply(exchange, outcome, { ...expected, ...recipe }) : null;
    const usual: Delivery = judged ?? judgeDelivery(outcome, expected);
    const delivery: Delivery =
      exchange.once && !isReply && usual.status === 'retry' ? { status: 'held', code: 'unreachable' } : usual;
    result = {
      delivery,
      isReadable: isReply,
      headers: Object.keys(written.headers),
      ...(isReply && { status: outcome.status }),
    };
    if (delivery.status !== 'delivered' || (isReply && isDone(exchange, outcome))) return result;
    if (isReply) facts = { ...facts, reply: readReply(outcome) };
  }
  return result;
};
