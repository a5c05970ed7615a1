import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { takeApart } from '../definition-parts.js';
import { rotations } from './rotations.js';

const findings = (definition: object): string[] =>
  rotations(takeApart({ ...definition }, [])).map(({ path, code }) => `${formatPath(path)}: ${code}`);

const questions = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('rotations', () => {
  it.each<[string, object[], readonly string[]]>([
    ['one of two', [{ of: ['a', 'b'], ask: 1 }], []],
    ['all of two', [{ of: ['a', 'b'], ask: 2 }], []],
    ['three of two', [{ of: ['a', 'b'], ask: 3 }], ['rotations[0].ask: rotation-asks-too-many']],
    ['an unknown question', [{ of: ['a', 'x'], ask: 1 }], ['rotations[0].of[1]: unknown-question-id']],
    [
      'a question drawn twice',
      [
        { of: ['a', 'b'], ask: 1 },
        { of: ['c', 'a'], ask: 1 },
      ],
      ['rotations[1].of[1]: question-in-two-rotations'],
    ],
  ])('%s', (_, rotated, expected) => {
    expect(findings({ questions, rotations: rotated })).toEqual(expected);
  });
});
