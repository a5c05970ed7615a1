import * as v from 'valibot';
import type { Aggregate } from './aggregate.js';

const id = v.pipe(v.string(), v.minLength(1));
const texts = v.record(v.string(), v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const pulse = v.object({
  id,
  title: v.optional(texts),
  min: v.pipe(count, v.minValue(3)),
  minComments: v.optional(count),
  conf: v.optional(v.number()),
  method: v.optional(v.string()),
  privacy: v.optional(v.string()),
});

const wave = v.object({
  id,
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  state: v.optional(v.picklist(['open', 'closed'])),
  v: v.optional(v.number()),
});

const group = v.object({ id, label: v.optional(texts), parent: v.optional(id) });

const measure = v.object({
  id,
  label: v.optional(texts),
  kind: v.picklist(['ordinal', 'recommend', 'choice', 'multi', 'number', 'text', 'index', 'share', 'gap']),
  parent: v.optional(id),
  of: v.optional(v.array(id)),
  scale: v.optional(v.string()),
  codes: v.optional(v.array(v.number())),
  options: v.optional(v.array(v.string())),
  labels: v.optional(v.array(texts)),
  rev: v.optional(v.boolean()),
  unit: v.optional(texts),
  min: v.optional(count),
});

const figures = {
  n: count,
  dist: v.optional(v.array(count)),
  na: v.optional(count),
  pns: v.optional(count),
  miss: v.optional(count),
  mean: v.optional(v.number()),
  sd: v.optional(v.number()),
  value: v.optional(v.number()),
  lo: v.optional(v.number()),
  hi: v.optional(v.number()),
  parts: v.optional(v.record(v.string(), v.number())),
};
const suppressed = { s: v.picklist(['min', 'comp', 'diff', 'perm', 'none']) };
const cellKey = { w: id, g: id, d: id };
const edgeKey = { w: id, from: id, to: id, d: id };

const rate = v.object({
  w: id,
  g: id,
  invited: count,
  shown: v.optional(count),
  started: v.optional(count),
  complete: count,
  partial: v.optional(count),
  rule: v.string(),
});
const change = v.object({
  ...cellKey,
  vs: id,
  diff: v.number(),
  lo: v.number(),
  hi: v.number(),
  q: v.optional(v.number()),
  flag: v.picklist(['up', 'down', 'same', 'not-tested']),
});
const action = v.object({
  id,
  asked: id,
  text: texts,
  state: v.picklist(['planned', 'started', 'done', 'declined']),
  told: v.optional(v.string()),
});

/**
 * `ics-aggregate/1` as a schema, for publication. It states the shape; `parseAggregate` also checks what a schema cannot
 * say, such as sums and unique keys.
 */
export const aggregateSchema = v.object({
  format: v.literal('ics-aggregate/1'),
  generated: v.optional(v.string()),
  pulse,
  waves: v.array(wave),
  groups: v.array(group),
  dims: v.array(measure),
  cells: v.array(v.union([v.strictObject({ ...cellKey, ...suppressed }), v.strictObject({ ...cellKey, ...figures })])),
  edges: v.optional(
    v.array(v.union([v.strictObject({ ...edgeKey, ...suppressed }), v.strictObject({ ...edgeKey, ...figures })])),
  ),
  comments: v.optional(
    v.array(v.object({ ...cellKey, id, lang: v.string(), text: v.string(), theme: v.optional(v.string()) })),
  ),
  rates: v.optional(v.array(rate)),
  changes: v.optional(v.array(change)),
  themes: v.optional(v.array(v.object({ ...cellKey, theme: v.string(), n: count }))),
  actions: v.optional(v.array(action)),
});

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Assert<T extends true> = T;
/** Fails to compile when a document of our own making would not fit the published schema. */
export type AggregateFitsSchema = Assert<
  Mutable<Aggregate> extends v.InferInput<typeof aggregateSchema> ? true : false
>;
