import { expect, it } from 'vitest';
import { checkShape } from '../definition/check-shape.js';
import type { TypeOf } from '../definition/shape.js';
import { responseShape } from './response-shape.js';
import type { PulseResponse } from './response.js';

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

it('says what the type says: this does not compile when they part ways', () => {
  const isSame: Same<Mutable<TypeOf<typeof responseShape>>, Mutable<PulseResponse>> = true;
  expect(isSame).toBe(true);
});

it('has a code for each way of not being a response', () => {
  const codes = checkShape(responseShape, { format: 'ics-response/2', id: 'x', wave: 'a b', answers: { 'a b': [1] } });
  expect(codes.map(({ code }) => code)).toEqual([
    ...Array<string>(6).fill('missing-key'),
    ...['unknown-format', 'not-hex', 'not-an-id', 'not-an-answer-key', 'wrong-type'],
  ]);
});
