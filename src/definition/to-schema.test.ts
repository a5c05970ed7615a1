import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkShape } from './check-shape.js';
import {
  agreed,
  either,
  flag,
  id,
  list,
  map,
  number,
  object,
  oneOf,
  text,
  variants,
  whole,
  type Shape,
} from './shape.js';
import { toSchema } from './to-schema.js';

const any = [{ kind: 'object' }] as Shape<object>;
const values: readonly unknown[] = [
  ...['', 'a', 'ab', 'abc', 'a b', 0, 0.5, 1, 2, 3, true, null],
  ...[[], ['a'], ['a', 'b'], ['a', 'b', 'c'], [1], {}],
  ...[{ id: 'a' }, { id: 'a b' }, { id: 'a', on: true }, { id: 'a', on: 1 }, { id: 'a', x: 1 }, { 'a b': 'a' }],
  ...[{ type: 'one' }, { type: 'one', id: 'a' }, { type: 'two', id: 'a' }, { type: 'three' }, { type: 'two' }],
];

const shapes: Readonly<Record<string, Shape>> = {
  text: text({}),
  'text with limits': text({ least: 1, most: 2 }),
  id,
  number: number(),
  'number with limits': number({ least: 0.5, most: 2 }),
  'whole number': whole(1, 2),
  flag,
  'flag that must be set': agreed('licence-not-accepted'),
  'one value': oneOf(['a']),
  'some values': oneOf(['a', 'ab']),
  list: list(id),
  'list with limits': list(id, { least: 1, most: 2 }),
  'any object': any,
  object: object({ id }, { on: flag }),
  map: map(text({})),
  'map with keys': map(text({}), id),
  variants: variants({ one: object({}, {}), two: object({ id }, {}) }),
  either: either(id, object({ id }, {})),
};

describe('toSchema', () => {
  it.each(Object.keys(shapes))('judges as checkShape does: %s', name => {
    const shape = shapes[name]!;
    const accepted = (isRight: (value: unknown) => boolean): string[] =>
      values.filter(isRight).map(value => JSON.stringify(value));
    const right = accepted(value => checkShape(shape, value).length === 0);
    // To Valibot, a list is an object without members.
    const isRight = (value: unknown): boolean =>
      v.is(toSchema(shape), value) && !(Array.isArray(value) && shape.every(({ kind }) => kind === 'object'));
    expect(accepted(isRight)).toEqual(right);
    expect(right.length).toBeGreaterThan(0);
    expect(right.length).toBeLessThan(values.length);
  });

  it('reads conditions', () => {
    const schema = toSchema([{ kind: 'condition' }]);
    expect(v.is(schema, { question: 'a', is: 'answered' })).toBe(true);
    expect(v.is(schema, { question: 'a' })).toBe(false);
  });
});
