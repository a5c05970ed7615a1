import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { conditionShape } from './condition-shape.js';

const findings = (value: unknown): string[] =>
  conditionShape(value, []).issues.map(({ path, code }) => `${formatPath(path)}: ${code}`);

const known = { question: 'a', is: 'answered' };
const nested = (levels: number): unknown => (levels === 1 ? known : { not: nested(levels - 1) });

describe('conditionShape', () => {
  it.each([
    [known],
    [{ question: 'a', is: 'is', value: 0 }],
    [{ context: 'a', is: 'is-not', value: 'x' }],
    [{ score: 'a', is: 'at-least', value: '50' }],
    [{ item: 'a', is: 'includes-any', value: ['x', 1] }],
    [{ question: 'a', is: 'is', value: true }],
    [{ all: [known, { any: [known] }, { not: known }] }],
    [nested(8)],
  ])('accepts %j', value => {
    expect(findings(value)).toEqual([]);
  });

  it.each<[unknown, readonly string[]]>([
    [null, ['(root): wrong-type']],
    ['a == 1', ['(root): wrong-type']],
    [[known], ['(root): wrong-type']],
    [{}, ['(root): condition-subject', 'is: missing-key']],
    [{ is: 'answered' }, ['(root): condition-subject']],
    [{ question: 'a', context: 'b', is: 'answered' }, ['(root): condition-subject']],
    [{ question: 7, is: 'answered' }, ['question: wrong-type']],
    [{ question: 'a' }, ['is: missing-key']],
    [{ question: 'a', is: 'equals', value: 1 }, ['is: unknown-operator']],
    [{ question: 'a', is: 'toString', value: 1 }, ['is: unknown-operator']],
    [{ question: 'a', is: 'is' }, ['value: missing-key']],
    [{ question: 'a', is: 'is', value: null }, ['value: wrong-type']],
    [{ question: 'a', is: 'is', value: [[1]] }, ['value[0]: wrong-type']],
    [{ question: 7, is: 'equals' }, ['question: wrong-type', 'is: unknown-operator']],
    [{ question: 'a', is: 'at-least', value: 'much' }, ['value: wrong-type']],
    [{ question: 'a', is: 'at-least', value: [1] }, ['value: wrong-type']],
    [{ al: [known] }, ['al: unknown-key']],
    [{ all: [known], not: known }, ['(root): condition-mixed']],
    [{ all: [known], ...known }, ['(root): condition-mixed']],
    [{ all: known }, ['all: wrong-type']],
    [{ any: [] }, ['any: wrong-type']],
    [
      { any: [known, 7, { not: {} }] },
      ['any[1]: wrong-type', 'any[2].not: condition-subject', 'any[2].not.is: missing-key'],
    ],
    [nested(9), ['not.not.not.not.not.not.not.not: too-deep']],
  ])('refuses %j', (value, expected) => {
    expect(findings(value)).toEqual(expected);
  });

  it('hands out the comparisons of the right shape, each with its path', () => {
    expect(
      conditionShape({ all: [known, { not: { question: 'b', is: 'oops' } }, { any: [known] }] }, ['if']).comparisons,
    ).toEqual([
      { comparison: known, path: ['if', 'all', 0] },
      { comparison: known, path: ['if', 'all', 2, 'any', 0] },
    ]);
  });
});
