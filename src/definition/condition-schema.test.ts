import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { conditionSchema, idSchema } from './condition-schema.js';

describe('ids', () => {
  it.each(['a', 'A-b_9', 'x'.repeat(64)])('can be %s', id => {
    expect(v.is(idSchema, id)).toBe(true);
  });

  it.each(['', 'a b', 'a.b', 'a[0]', '"a"', 'a\n', '\u202ea', 'a\0', '\ud800', 'ä', 'x'.repeat(65), 7, null])(
    'cannot be %j',
    id => {
      expect(v.is(idSchema, id)).toBe(false);
    },
  );
});

describe('conditions', () => {
  const known = { question: 'a', is: 'answered' };
  it.each([[known], [{ not: { all: [known, { any: [] }] } }], [{ item: 'a', is: 'includes-any', value: ['x', 1] }]])(
    'can be %j',
    condition => {
      expect(v.is(conditionSchema, condition)).toBe(true);
    },
  );

  it.each([
    [{}],
    [{ all: known }],
    [{ question: 'a' }],
    [{ question: 'a', is: 'equals' }],
    [{ ...known, pattern: '.*' }],
  ])('cannot be %j', condition => {
    expect(v.is(conditionSchema, condition)).toBe(false);
  });
});
