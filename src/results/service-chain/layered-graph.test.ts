import { describe, expect, it } from 'vitest';
import { crossingsOf, layeredNodes, decidingNeeds, type Need } from './layered-graph.js';

/** `a>b:3` is "a needs b, three times". */
const needsOf = (text: string): readonly Need[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map(link => {
      const [, from = '', to = '', weight = '1'] = /^(\w+)>(\w+)(?::(\d+))?$/.exec(link) ?? [];
      return { from, to, weight: Number(weight) };
    });
const textOf = (needs: readonly Need[]): string =>
  needs
    .map(({ from, to }) => `${from}>${to}`)
    .sort()
    .join(' ');

describe('decidingNeeds', () => {
  it.each([
    ['a>b b>c', 'a>b b>c'],
    ['a>b:9 b>a:1', 'a>b'],
    ['a>b:5 b>c:5 c>a:4', 'a>b b>c'],
    ['a>b:1 b>c:5 c>a:5', 'b>c c>a'],
    ['a>b b>a', 'a>b'],
    ['a>a', ''],
    ['', ''],
  ])('leaves of %j %j', (needs, left) => {
    expect(textOf(decidingNeeds(needsOf(needs)))).toBe(left);
  });

  it.each([
    [1, ''],
    [2, 'b>c'],
    [3, 'b>c c>d'],
    [4, 'a>b b>c c>d'],
  ])('allows no more than %i layers, the heaviest first', (mostLayers, left) => {
    expect(textOf(decidingNeeds(needsOf('a>b:1 b>c:3 c>d:2'), mostLayers))).toBe(left);
  });

  it('leaves the same whatever the order of the input', () => {
    const needs = needsOf('a>b b>c c>d d>a b>a c>a d>b');
    expect(textOf(decidingNeeds([...needs].reverse()))).toBe(textOf(decidingNeeds(needs)));
  });
});

describe('layeredNodes', () => {
  it.each([
    ['a b c', 'a>b b>c', [['a'], ['b'], ['c']]],
    ['a b c', 'a>b a>c b>c', [['a'], ['b'], ['c']]],
    ['a b c', '', [['a', 'b', 'c']]],
    ['a b', 'a>b:9 b>a:1', [['a'], ['b']]],
    ['', '', [[]]],
  ])('puts %j with %j into layers', (nodes, needs, layers) => {
    expect(layeredNodes(nodes.split(' ').filter(Boolean), needsOf(needs))).toEqual(layers);
  });

  it('uncrosses what can be uncrossed', () => {
    const needs = needsOf('a>z b>y c>x');
    expect(
      crossingsOf(
        [
          ['a', 'b', 'c'],
          ['x', 'y', 'z'],
        ],
        needs,
      ),
    ).toBe(3);
    const layers = layeredNodes(['a', 'b', 'c', 'x', 'y', 'z'], needs);
    expect(layers).toEqual([
      ['a', 'b', 'c'],
      ['z', 'y', 'x'],
    ]);
    expect(crossingsOf(layers, needs)).toBe(0);
  });

  it('keeps every node once, whatever is thrown at it', () => {
    const nodes = Array.from({ length: 20 }, (_, index) => `n${index}`);
    const needs = nodes.flatMap((from, a) => nodes.map((to, b) => ({ from, to, weight: (a * 7 + b * 3) % 11 })));
    expect(layeredNodes(nodes, needs).flat().sort()).toEqual([...nodes].sort());
  });
});
