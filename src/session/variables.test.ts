import { describe, expect, it } from 'vitest';
import type { Expression, VariableDefinition } from '../definition/pulse-definition.js';
import { readVariables } from './variables.js';

const known = {
  answer: (id: string) => ({ two: 2, five: 5, zero: 0, words: 'many', list: ['a'] })[id],
  score: (id: string) => ({ mean: 62.5 })[id],
  context: (id: string) => ({ heads: '12', blank: ' ', team: 'it' })[id],
};
const read = (is: Expression, ...others: readonly VariableDefinition[]): number | undefined =>
  readVariables([{ id: 'x', is }, ...others], known)('x');
const two = { question: 'two' };
const five = { question: 'five' };
const none = { question: 'none' };

describe('readVariables', () => {
  it.each<[Expression, number | undefined]>([
    [7, 7],
    [two, 2],
    [none, undefined],
    [{ question: 'words' }, undefined],
    [{ question: 'list' }, undefined],
    [{ score: 'mean' }, 62.5],
    [{ score: 'other' }, undefined],
    [{ context: 'heads' }, 12],
    [{ context: 'blank' }, undefined],
    [{ context: 'team' }, undefined],
    [{ sum: [two, five, 1] }, 8],
    [{ sum: [two, none] }, undefined],
    [{ product: [two, five, 0.5] }, 5],
    [{ product: [two, none] }, undefined],
    [{ difference: [two, five] }, -3],
    [{ difference: [two, none] }, undefined],
    [{ quotient: [five, two] }, 2.5],
    [{ quotient: [five, { question: 'zero' }] }, undefined],
    [{ quotient: [none, two] }, undefined],
    [{ minimum: [two, none, five] }, 2],
    [{ maximum: [two, none, five] }, 5],
    [{ maximum: [none] }, undefined],
    [{ mean: [two, none, five] }, 3.5],
    [{ mean: [none, none] }, undefined],
    [{ count: [two, none, five] }, 2],
    [{ count: [none] }, 0],
    [{ round: { quotient: [five, two] } }, 3],
    [{ round: -2.5 }, -3],
    [{ round: 1.005, decimals: 2 }, 1.01],
    [{ round: 1e-7, decimals: 6 }, 0],
    [{ round: 2.4 }, 2],
    [{ round: none }, undefined],
    [{ product: [1e200, 1e200] }, undefined],
    [{ sum: [{ product: [two, five] }, { difference: [five, two] }] }, 13],
    [{ variable: 'nobody' }, undefined],
  ])('%j is %s', (is, value) => {
    expect(read(is)).toBe(value);
  });

  it('reads variables made of others, wherever they stand', () => {
    expect(
      read(
        { sum: [{ variable: 'y' }, 1] },
        { id: 'y', is: { product: [{ variable: 'z' }, 2] } },
        { id: 'z', is: five },
      ),
    ).toBe(11);
  });

  it('knows nothing of what is made of itself', () => {
    expect(read({ sum: [{ variable: 'y' }, 1] }, { id: 'y', is: { variable: 'x' } })).toBeUndefined();
  });

  it('computes each once, though fifty ask for the next one twice', () => {
    let asked = 0;
    const counted = { ...known, answer: () => ((asked += 1), 1) };
    const variables = Array.from({ length: 50 }, (_, place): VariableDefinition => {
      const next: Expression = place < 49 ? { variable: `v${place + 1}` } : { question: 'one' };
      return { id: `v${place}`, is: { sum: [next, next] } };
    });
    expect(readVariables(variables, counted)('v0')).toBe(2 ** 50);
    expect(asked).toBe(2);
  });
});
