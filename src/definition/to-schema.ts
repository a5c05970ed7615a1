import * as v from 'valibot';
import { audienceSchema } from './audience-schema.js';
import { conditionSchema } from './condition-schema.js';
import { expressionSchema } from './variable-schema.js';
import type { Shape, ShapeNode } from './shape.js';

type Members = Readonly<Record<string, Shape>>;

const mapMembers = <T>(members: Members, change: (shape: Shape) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(members).map(([key, shape]) => [key, change(shape)]));

const entriesOf = ({ needs = {}, takes = {} }: ShapeNode): v.ObjectEntries => ({
  ...mapMembers(needs, toSchema),
  ...mapMembers(takes, shape => v.exactOptional(toSchema(shape))),
});

const textSchema = ({ values, pattern, least, most }: ShapeNode): v.GenericSchema =>
  values?.length === 1
    ? v.literal(values[0]!)
    : values
      ? v.picklist(values)
      : v.pipe(
          v.string(),
          ...(pattern ? [v.regex<string, undefined>(pattern, undefined)] : []),
          ...(least === undefined ? [] : [v.minLength<string, number>(least)]),
          ...(most === undefined ? [] : [v.maxLength<string, number>(most)]),
        );

const numberSchema = ({ isWhole, least, most }: ShapeNode): v.GenericSchema =>
  v.pipe(
    v.number(),
    ...(isWhole ? [v.integer<number>()] : []),
    ...(least === undefined ? [] : [v.minValue<number, number>(least)]),
    ...(most === undefined ? [] : [v.maxValue<number, number>(most)]),
  );

const listSchema = ({ each = [], least, most }: ShapeNode): v.GenericSchema =>
  v.pipe(
    v.array(toSchema(each)),
    ...(least === undefined ? [] : [v.minLength<unknown[], number>(least)]),
    ...(most === undefined ? [] : [v.maxLength<unknown[], number>(most)]),
  );

const objectSchema = (node: ShapeNode): v.GenericSchema => {
  const { variants, each, keys, needs } = node;
  if (variants)
    return v.variant(
      'type',
      Object.entries(variants).map(([type, [variant]]) =>
        v.strictObject({ ...entriesOf(variant!), type: v.literal(type) }),
      ),
    );
  if (needs) return v.strictObject(entriesOf(node));
  const key = (keys ? toSchema(keys) : v.string()) as v.GenericSchema<string, string>;
  return v.record(key, each ? toSchema(each) : v.unknown());
};

const nodeSchemas: Readonly<Record<ShapeNode['kind'], (node: ShapeNode) => v.GenericSchema>> = {
  string: textSchema,
  number: numberSchema,
  boolean: ({ mustBe }) => (mustBe ? v.literal(true) : v.boolean()),
  list: listSchema,
  object: objectSchema,
  condition: () => conditionSchema,
  audience: () => audienceSchema,
  expression: () => expressionSchema,
  json: () => v.unknown(),
};

/** The Valibot schema of a shape, for the published JSON Schema and as a second opinion in tests; the browser needs neither. */
export const toSchema = <T>(shape: Shape<T>): v.GenericSchema<T> => {
  const schemas = shape.map(node => nodeSchemas[node.kind](node));
  return (schemas.length === 1 ? schemas[0]! : v.union(schemas)) as v.GenericSchema<T>;
};
