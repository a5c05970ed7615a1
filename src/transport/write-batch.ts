import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.js';
import type { Batch, Recipe } from '../definition/recipe-definition.js';
import { valueAt } from './fill-template.js';
import type { Message } from './request-mapper.js';
import type { Parcel } from './transport.js';
import { factsOf, writeRequest } from './write-request.js';

/** What is named for a batch, else what the recipe says; a receipt for one answer says nothing about the others. */
export const exchangeOfBatch = (recipe: Recipe, batch: Batch): Recipe => {
  const { duplicate: _, done: __, ...rest } = recipe;
  return { ...rest, ...batch };
};

const keysOf = ({ list = '' }: Batch): readonly string[] => (list === '' ? [] : list.split('/'));

const listIn = (body: JsonValue, keys: readonly string[]): readonly JsonValue[] => {
  const list = keys.length > 0 ? valueAt(body, keys.join('/')) : body;
  return Array.isArray(list) ? (list as readonly JsonValue[]) : [list];
};

const withList = (body: JsonValue, [key, ...rest]: readonly string[], list: JsonValue): JsonValue => {
  if (key === undefined) return list;
  const inside = isJsonObject(body) || Array.isArray(body) ? (body as JsonObject) : {};
  const changed = withList(inside[key] ?? null, rest, list);
  return Array.isArray(body)
    ? (body as JsonValue[]).map((entry, place) => (String(place) === key ? changed : entry))
    : { ...inside, [key]: changed };
};

/** What may not differ between requests that become one: everything but the lists. */
const frameOf = ({ body, ...head }: Message, isRows: boolean, keys: readonly string[]): string =>
  JSON.stringify([head, isRows ? null : withList(JSON.parse(body) as JsonValue, keys, [])]);

/** Several answers to one destination as one request; null where more than their lists would differ. */
export const writeBatch = (recipe: Recipe, batch: Batch, parcels: readonly Parcel[]): Message | null => {
  const exchange = exchangeOfBatch(recipe, batch);
  const keys = keysOf(batch);
  const isRows = exchange.as === 'rows';
  if (exchange.as === 'form' || exchange.method === 'GET') return null;
  const [first, ...others] = parcels.map(parcel =>
    writeRequest({ body: ['{response}'], ...exchange }, factsOf(parcel, recipe), parcel),
  );
  if (!first || others.some(other => frameOf(other, isRows, keys) !== frameOf(first, isRows, keys))) return null;
  const bodies = [first, ...others].map(({ body }) => body);
  if (isRows) return { ...first, body: bodies.join('') };
  const read = bodies.map(body => JSON.parse(body) as JsonValue);
  const list = read.flatMap(body => listIn(body, keys));
  return { ...first, body: JSON.stringify(withList(read[0] ?? null, keys, list)) };
};
