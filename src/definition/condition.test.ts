import { describe, expect, it } from 'vitest';
import { expectLinear } from '../../tests/contract/expect-linear.js';
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
    [3, 'between', [3, 6], true],
    [6, 'between', [3, 6], true],
    ['4', 'between', ['3', '6'], true],
    [2, 'between', [3, 6], false],
    [7, 'between', [3, 6], false],
    ['much', 'between', [3, 6], false],
    ['2026-11-22', 'between', ['2026-11-22', '2026-12-01'], true],
    ['2026-12-02', 'between', ['2026-11-22', '2026-12-01'], false],
    ['09:30', 'between', ['09:00', '17:00'], true],
    ['2026-11-21', 'before', '2026-11-22', true],
    ['2026-11-22', 'before', '2026-11-22', false],
    ['2026-11-22', 'after', '2026-11-22', false],
    ['2026-11-23', 'after', '2026-11-22', true],
    ['0999-11-23', 'before', '2026-11-22', true],
    ['09:29', 'before', '09:30', true],
    ['09:30', 'after', '09:29', true],
    ['2026-11-22T10:00', 'after', '2026-11-22T09:00', true],
    ['2026-11-22T10:00', 'after', '2026-11-22', false],
    ['2026-11-22', 'before', '2026-11-22T10:00', false],
    ['2026-11-21T23:59', 'before', '2026-11-22', true],
    ['09:30', 'before', '2026-11-22', false],
    ['09:30', 'after', '2026-11-22', false],
    ['soon', 'before', '2026-11-22', false],
    ['The Load is high', 'contains', 'load', true],
    ['The load is high', 'contains', 'LOAD IS', true],
    ['The load', 'contains', 'loads', false],
    ['The load', 'contains', ['slow', 'the'], true],
    ['The load', 'contains', '', false],
    ['Straße', 'contains', 'STRASSE', true],
    ['ΟΔΟΣ', 'contains', 'οδος', true],
    ['DIYARBAKIR', 'contains', 'diyarbakir', true],
    ['cafe\u0301', 'contains', 'café', true],
    ['cafe\u0301', 'contains', 'cafe', false],
    ['x\u0323', 'contains', 'x', false],
    ['👨‍👩‍👧 are here', 'contains', '👩', false],
    ['👨‍👩‍👧 are here', 'contains', '👨‍👩‍👧', true],
    ['🇩🇪🇦🇹', 'contains', '🇪🇦', false],
    ['🇩🇪🇦🇹', 'contains', '🇦🇹', true],
    [['a', 'b'], 'count-at-least', 2, true],
    [['a', 'b'], 'count-at-least', 3, false],
    [['a', 'b'], 'count-at-most', 2, true],
    [['a', 'b'], 'count-at-most', 1, false],
    [{ it: 2, 'it.comment': 'slow', hr: 'na', law: 4 }, 'count-at-least', 2, true],
    [{ it: 2, 'it.comment': 'slow', hr: 'na', law: 4 }, 'count-at-least', 3, false],
    [{ it: 2, law: 4 }, 'includes-any', [1, 2], true],
    [{ it: 2, law: 4 }, 'includes-any', [1, 3], false],
    [{ hr: 'na' }, 'not-answered', undefined, true],
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
    'between',
    'before',
    'after',
    'contains',
    'count-at-least',
    'count-at-most',
    'skipped-as',
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

describe('skipped-as', () => {
  const skips: Readonly<Record<string, string>> = { a: 'na', b: 'blank' };
  const known: ConditionFacts = { ...facts({ answers: { c: 1 } }), skip: id => skips[id] };
  it.each<[string, ConditionLiteral, boolean]>([
    ['a', 'na', true],
    ['a', 'pns', false],
    ['a', ['pns', 'na'], true],
    ['b', 'blank', true],
    ['c', 'blank', false],
    ['d', 'blank', false],
    ['d', ['na', 'pns', 'blank'], false],
  ])('%s as %j: %s', (question, value, expected) => {
    expect(evaluateCondition({ question, is: 'skipped-as', value }, known)).toBe(expected);
  });

  it('looks for words in time that grows with the text', () => {
    const long = (size: number): void => {
      for (const letter of ['x\u0323', 'é', 'a'])
        evaluateCondition(
          { question: 'q', is: 'contains', value: `${letter.repeat(size / 8)}b` },
          facts({ answers: { q: letter.repeat(size) } }),
        );
    };
    expectLinear(long, 40_000);
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
