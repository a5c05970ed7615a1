import { describe, expect, it } from 'vitest';
import type { ChoiceQuestion } from '../definition/pulse-definition.js';
import { listOptions, resolveOptions } from './options.js';
import { expectLinear } from '../../tests/contract/expect-linear.js';

const tail = [
  { value: 'none', label: 'None', exclusive: true },
  { value: 'other', label: 'Other', other: true },
];
const letters = ['a', 'b', 'c', 'd', 'e'].map(value => ({ value, label: value }));
const question: ChoiceQuestion = { id: 'q', type: 'choice', title: 'Q', options: [...tail, ...letters], shuffle: true };
const values = (options: readonly { value: string }[]): string => options.map(option => option.value).join(' ');

describe('listOptions', () => {
  const lists = { teams: ['it', 'hr'].map(id => ({ id, label: id.toUpperCase() })) };

  it('keeps the order of the definition', () => {
    expect(values(listOptions(question, {}, {}))).toBe('none other a b c d e');
  });

  it('puts the entries of a list before the own options', () => {
    const teams: ChoiceQuestion = { id: 'q', type: 'choice', title: 'Q', optionsFrom: 'teams', options: tail };
    expect(listOptions(teams, lists, {})[0]).toEqual({ value: 'it', label: 'IT' });
    expect(values(listOptions(teams, lists, {}))).toBe('it hr none other');
  });

  it.each([
    [{ team: 'it' }, 'hr'],
    [{ team: 'law' }, 'it hr'],
    [{}, 'it hr'],
  ])('leaves out the one that the context %o names', (context, left) => {
    const teams: ChoiceQuestion = { id: 'q', type: 'choice', title: 'Q', optionsFrom: 'teams', excludeContext: 'team' };
    expect(values(listOptions(teams, lists, context))).toBe(left);
  });

  it.each(['nowhere', 'constructor', '__proto__'])('has none from the unknown list %s', optionsFrom => {
    expect(listOptions({ id: 'q', type: 'choice', title: 'Q', optionsFrom }, lists, {})).toEqual([]);
  });
});

describe('resolveOptions', () => {
  it('keeps the order where nothing is to be shuffled', () => {
    expect(values(resolveOptions({ ...question, shuffle: false }, {}, {}, 5))).toBe('none other a b c d e');
  });

  it('draws the same order for the same seed, and others for others', () => {
    const orders = Array.from({ length: 200 }, (_, seed) => values(resolveOptions(question, {}, {}, seed)));
    expect(orders).toEqual(Array.from({ length: 200 }, (_, seed) => values(resolveOptions(question, {}, {}, seed))));
    expect(new Set(orders).size).toBeGreaterThan(60);
  });

  it('leaves exclusive and other options at the end', () => {
    for (let seed = 0; seed < 100; seed++)
      expect(values(resolveOptions(question, {}, {}, seed))).toMatch(/^[a-e]( [a-e]){4} none other$/);
  });

  it('reverses the order for half of the people, question by question', () => {
    const orderOf = (id: string, seed: number): string =>
      values(resolveOptions({ ...question, id, shuffle: 'reverse-half' }, {}, {}, seed));
    const drawn = Array.from({ length: 400 }, (_, seed) => [orderOf('q', seed), orderOf('p', seed)]);
    const plain = 'a b c d e none other';
    expect(new Set(drawn.flat())).toEqual(new Set([plain, 'e d c b a none other']));
    const share = drawn.filter(([order]) => order === plain).length / drawn.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.1);
    const alike = drawn.filter(([one, other]) => one === other).length / drawn.length;
    expect(Math.abs(alike - 0.5)).toBeLessThan(0.1);
  });

  it.each<[Partial<ChoiceQuestion>, RegExp]>([
    [{ keepLast: 2 }, /^[a-c]( [a-c]){2} d e none other$/],
    [{ keepLast: 3, shuffle: 'reverse-half' }, /^(a b|b a) c d e none other$/],
    [{ keepLast: 9 }, /^a b c d e none other$/],
    [{ keepLast: 2, shuffle: false }, /^none other a b c d e$/],
  ])('keeps the last with %j', (order, expected) => {
    const orders = Array.from({ length: 100 }, (_, seed) =>
      values(resolveOptions({ ...question, ...order }, {}, {}, seed)),
    );
    for (const drawn of orders) expect(drawn).toMatch(expected);
  });

  it('orders 5,000 entries in linear time', () => {
    const drawn = (length: number): readonly unknown[] => {
      const many = Array.from({ length }, (_, place) => ({ id: `d${place}`, label: `D ${place}` }));
      const list = { id: 'q', type: 'choice', title: 'Q', optionsFrom: 'many', shuffle: true } as const;
      return resolveOptions(list, { many }, {}, 1);
    };
    expect(new Set(drawn(5000)).size).toBe(5000);
    expectLinear(drawn, 5000);
  });
});
