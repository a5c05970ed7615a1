import { describe, expect, it } from 'vitest';
import { evaluateCondition, type ConditionFacts } from './condition.js';
import type { Comparison, Condition, ConditionLiteral, Operator } from './pulse-definition.js';

type Answer = ReturnType<ConditionFacts['answer']>;

const facts = (known: {
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly context?: Readonly<Record<string, string>>;
  readonly scores?: Readonly<Record<string, number>>;
  readonly item?: string;
}): ConditionFacts => ({
  answer: id => known.answers?.[id],
  context: id => known.context?.[id],
  score: id => known.scores?.[id],
  item: () => known.item,
});

const holds = (answer: Answer, is: Operator, value?: ConditionLiteral): boolean => {
  const comparison: Comparison = value === undefined ? { question: 'q', is } : { question: 'q', is, value };
  return evaluateCondition(comparison, facts({ answers: { q: answer } }));
};

describe('one comparison', () => {
  it.each<[Answer, Operator, ConditionLiteral | undefined, boolean]>([
    [4, 'is', 4, true],
    [4, 'is', 5, false],
    [0, 'is', 0, true],
    ['1', 'is', 1, true],
    ['load', 'is', 'load', true],
    ['load', 'is', ['load', 'tools'], false],
    [['a', 'b'], 'is', ['b', 'a'], true],
    [['a'], 'is', ['b', 'a'], false],
    [4, 'is-not', 5, true],
    [4, 'is-not', 4, false],
    [6, 'at-most', 6, true],
    [7, 'at-most', 6, false],
    [10, 'at-least', 9, true],
    [8, 'at-least', 9, false],
    [9, 'above', 9, false],
    [10, 'above', 9, true],
    [9, 'below', 9, false],
    [8, 'below', 9, true],
    ['much', 'above', 1, false],
    ['much', 'below', 1, false],
    [['a', 'b'], 'includes-any', ['b', 'c'], true],
    [['a', 'b'], 'includes-any', ['c'], false],
    ['a', 'includes-any', ['a', 'c'], true],
    [['a', 'b'], 'includes-all', ['b', 'a'], true],
    [['a', 'b'], 'includes-all', ['b', 'c'], false],
    [['a', 'b'], 'includes-none', ['c'], true],
    [['a', 'b'], 'includes-none', ['b', 'c'], false],
    [0, 'answered', undefined, true],
    [0, 'not-answered', undefined, false],
  ])('%j %s %j: %s', (answer, is, value, expected) => {
    expect(holds(answer, is, value)).toBe(expected);
  });

  it.each<Operator>([
    'is',
    'is-not',
    'at-least',
    'at-most',
    'above',
    'below',
    'includes-any',
    'includes-all',
    'includes-none',
    'answered',
  ])('without an answer "%s" does not hold', is => {
    expect(holds(undefined, is, 1)).toBe(false);
    expect(holds([], is, 1)).toBe(false);
  });

  it('without an answer "not-answered" holds', () => {
    expect(holds(undefined, 'not-answered')).toBe(true);
    expect(holds([], 'not-answered')).toBe(true);
  });
});

describe('subjects', () => {
  const known = facts({ answers: { x: 1 }, context: { x: '2' }, scores: { x: 3 }, item: 'it' });
  it.each<[Condition, boolean]>([
    [{ question: 'x', is: 'is', value: 1 }, true],
    [{ context: 'x', is: 'is', value: 2 }, true],
    [{ score: 'x', is: 'is', value: 3 }, true],
    [{ item: 'svc', is: 'is', value: 'it' }, true],
    [{ question: 'y', is: 'answered' }, false],
    [{ context: 'y', is: 'answered' }, false],
    [{ score: 'y', is: 'answered' }, false],
  ])('%j: %s', (condition, expected) => {
    expect(evaluateCondition(condition, known)).toBe(expected);
  });
});

describe('joined conditions', () => {
  const yes: Condition = { question: 'q', is: 'is', value: 1 };
  const no: Condition = { question: 'q', is: 'is', value: 2 };
  it.each<[Condition, boolean]>([
    [{ all: [yes, yes] }, true],
    [{ all: [yes, no] }, false],
    [{ any: [no, yes] }, true],
    [{ any: [no, no] }, false],
    [{ all: [] }, true],
    [{ any: [] }, false],
    [{ not: no }, true],
    [{ not: { any: [no, { all: [yes, yes] }] } }, false],
    // The denial of a comparison is not its opposite: nobody answered "r".
    [{ not: { question: 'r', is: 'is', value: 1 } }, true],
    [{ question: 'r', is: 'is-not', value: 1 }, false],
  ])('%j: %s', (condition, expected) => {
    expect(evaluateCondition(condition, facts({ answers: { q: 1 } }))).toBe(expected);
  });
});
