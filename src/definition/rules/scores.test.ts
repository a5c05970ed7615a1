import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { takeApart } from '../definition-parts.js';
import { conditions } from './conditions.js';
import { scores } from './scores.js';

const findings = (definition: object): string[] =>
  scores(takeApart({ ...definition }, [])).map(({ path, code }) => `${formatPath(path)}: ${code}`);

const isTop = { question: 'a', is: 'at-least', value: 4 };
const parts = {
  questions: [
    { id: 'rec', type: 'nps' },
    { id: 'a', type: 'scale' },
    { id: 'both', type: 'scale' },
    { id: 'why', type: 'choice', options: [{ value: 'load' }] },
    { id: 'note', type: 'text' },
    { id: 'use', type: 'multi-choice' },
    { id: 'svc', type: 'group', forEach: 'use', questions: [{ id: 'inner', type: 'scale' }] },
  ],
  context: ['team'],
  groupBy: 'team',
  dimensions: [{ id: 'speed' }, { id: 'both' }],
};

describe('scores', () => {
  it.each<[string, object, readonly string[]]>([
    ['a mean', { kind: 'mean', of: ['a', 'speed'] }, []],
    ['a recommend score', { kind: 'recommend', of: ['rec'] }, []],
    ['a gap', { kind: 'gap', of: ['a', 'speed'] }, []],
    ['an unknown part', { kind: 'mean', of: ['a', 'sped'] }, ['scores[0].of[1]: unknown-score-part']],
    ['a part with two meanings', { kind: 'mean', of: ['both'] }, ['scores[0].of[0]: ambiguous-score-part']],
    ['a recommend score of a scale', { kind: 'recommend', of: ['a'] }, ['scores[0].of[0]: score-needs-nps']],
    ['a gap of three', { kind: 'gap', of: ['a', 'speed', 'rec'] }, ['scores[0].of: gap-needs-two']],
    ['a mean with a condition', { kind: 'mean', of: ['a'], if: isTop }, ['scores[0].if: score-if-without-rate']],
    ['a balance', { kind: 'balance', of: ['a'] }, []],
    ['a balance of two', { kind: 'balance', of: ['a', 'a'] }, ['scores[0].of: balance-needs-one-scale']],
    ['a balance of a dimension', { kind: 'balance', of: ['speed'] }, ['scores[0].of[0]: balance-needs-one-scale']],
    ['a balance of 0–10', { kind: 'balance', of: ['rec'] }, ['scores[0].of[0]: balance-needs-one-scale']],
    ['two sides', { kind: 'sides', of: ['a', 'speed'] }, []],
    ['two sides of one', { kind: 'sides', of: ['a'] }, []],
    ['two sides of three', { kind: 'sides', of: ['a', 'a', 'a'] }, ['scores[0].of: sides-need-parts']],
    ['two sides of a choice', { kind: 'sides', of: ['why'] }, ['scores[0].of[0]: sides-need-scales']],
    ['opposites', { kind: 'opposites', of: ['a', 'speed'] }, []],
    ['opposites of one', { kind: 'opposites', of: ['a'] }, ['scores[0].of: sides-need-parts']],
    ['a balance of nothing', { kind: 'balance', of: ['zzzz'] }, ['scores[0].of[0]: unknown-score-part']],
    ['a mean of who answered all', { kind: 'mean', of: ['a', 'speed'], complete: true, range: [0, 6] }, []],
    ['a range upside down', { kind: 'mean', of: ['a'], range: [100, 0] }, []],
    ['a range of nothing', { kind: 'mean', of: ['a'], range: [6, 6] }, ['scores[0].range: range-without-width']],
    ['a gap of dimensions in points', { kind: 'gap', of: ['speed', 'speed'], range: [1, 7] }, []],
    ['a gap that has points', { kind: 'gap', of: ['a', 'a'], range: [1, 7] }, ['scores[0].range: not-of-this-score']],
    [
      'a share with members of a mean',
      { kind: 'share', of: ['a'], complete: true, range: [0, 6] },
      ['scores[0].complete: not-of-this-score', 'scores[0].range: not-of-this-score'],
    ],
    ['a mean of means', { kind: 'mean-of-means', of: ['a', 'speed'], range: [1, 5] }, []],
    ['a mean of means of 0–10', { kind: 'mean-of-means', of: ['rec'] }, ['scores[0].of[0]: figures-need-scales']],
    ['a mean of shares', { kind: 'mean-of-shares', of: ['a'] }, []],
    [
      'a mean of shares of a dimension, in points',
      { kind: 'mean-of-shares', of: ['speed'], range: [1, 5] },
      ['scores[0].of[0]: figures-need-scales', 'scores[0].range: not-of-this-score'],
    ],
  ])('%s', (_, score, expected) => {
    expect(findings({ ...parts, scores: [{ id: 's', ...score }] })).toEqual(expected);
  });

  it('compares two sides group by group only', () => {
    const { groupBy: _, ...ungrouped } = parts;
    const definition = { ...ungrouped, scores: [{ id: 's', kind: 'sides', of: ['a'] }] };
    expect(findings(definition)).toEqual(['scores[0].of: sides-need-groups']);
  });
});

describe('a rate', () => {
  const rate = (of: readonly string[], condition?: unknown): object => ({
    ...parts,
    scores: [{ id: 's', kind: 'rate', of, if: condition }],
  });

  it.each<[string, readonly string[], unknown, readonly string[]]>([
    ['of one question', ['a'], isTop, []],
    ['of two', ['a', 'why'], { all: [isTop, { not: { question: 'why', is: 'is', value: 'load' } }] }, []],
    ['without a condition', ['a'], undefined, ['scores[0].if: missing-key']],
    ['of a dimension', ['a', 'speed'], isTop, ['scores[0].of[1]: rate-needs-closed-questions']],
    ['of a text', ['a', 'note'], isTop, ['scores[0].of[1]: rate-needs-closed-questions']],
    ['of rounds', ['a', 'svc'], isTop, ['scores[0].of[1]: rate-needs-closed-questions']],
    ['of an unknown question', ['a', 'zzzz'], isTop, ['scores[0].of[1]: unknown-score-part']],
    ['on another question', ['why'], { not: isTop }, ['scores[0].if.not: question-not-in-rate']],
    ['on the context', ['a'], { context: 'team', is: 'answered' }, ['scores[0].if: question-not-in-rate']],
    ['on itself', ['a'], { any: [{ score: 's', is: 'answered' }] }, ['scores[0].if.any[0]: question-not-in-rate']],
    ['on an item', ['a'], { item: 'svc', is: 'answered' }, ['scores[0].if: question-not-in-rate']],
  ])('%s', (_, of, condition, expected) => {
    expect(findings(rate(of, condition))).toEqual(expected);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['an unknown question', { question: 'zzzz', is: 'answered' }, ['scores[0].if.question: unknown-question-id']],
    ['a question in rounds', { question: 'inner', is: 'answered' }, ['scores[0].if.question: unknown-question-id']],
    ['an unknown option', { question: 'why', is: 'is', value: 'laod' }, ['scores[0].if.value: unknown-option']],
    ['an unknown comparison', { question: 'a', is: 'over', value: 3 }, ['scores[0].if.is: unknown-operator']],
    ['no condition at all', 'a > 3', ['scores[0].if: wrong-type']],
  ])('is refused by the rule of conditions for %s', (_, condition, expected) => {
    const found = conditions(takeApart({ ...rate(['a', 'why'], condition) }, []));
    expect(found.map(({ path, code }) => `${formatPath(path)}: ${code}`)).toEqual(expected);
  });
});
