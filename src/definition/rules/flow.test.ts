import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { takeApart } from '../definition-parts.js';
import { flow } from './flow.js';

const findings = (definition: object): string[] =>
  flow(takeApart({ ...definition }, [])).map(({ path, code }) => `${formatPath(path)}: ${code}`);

const questions = ['a', 'b', 'c', 'd'].map(id => ({ id }));
const low = { question: 'a', is: 'below', value: 7 };

describe('flow', () => {
  it.each<[string, object, readonly string[]]>([
    ['no rules', {}, []],
    ['a conditional jump', { flow: [{ after: 'a', if: low, goto: 'c' }] }, []],
    ['a conditional end', { flow: [{ after: 'a', if: low, goto: 'end' }] }, []],
    [
      'unknown names',
      { flow: [{ after: 'x', goto: 'y' }] },
      ['flow[0].after: unknown-question-id', 'flow[0].goto: unknown-question-id'],
    ],
    ['a jump back', { flow: [{ after: 'c', if: low, goto: 'a' }] }, ['flow[0].goto: backward-jump']],
    ['a jump to itself', { flow: [{ after: 'c', if: low, goto: 'c' }] }, ['flow[0].goto: backward-jump']],
    [
      'a cycle',
      {
        flow: [
          { after: 'a', goto: 'b' },
          { after: 'b', if: low, goto: 'a' },
        ],
      },
      ['flow[1].goto: backward-jump'],
    ],
    [
      'a certain jump over questions',
      { flow: [{ after: 'a', goto: 'd' }] },
      ['questions[1]: unreachable-question', 'questions[2]: unreachable-question'],
    ],
    ['a certain end', { flow: [{ after: 'c', goto: 'end' }] }, ['questions[3]: unreachable-question']],
    [
      'a certain jump with another way',
      {
        flow: [
          { after: 'a', if: low, goto: 'c' },
          { after: 'a', goto: 'd' },
        ],
      },
      ['questions[1]: unreachable-question'],
    ],
    ['a certain jump to what follows anyway', { flow: [{ after: 'a', goto: 'b' }] }, []],
    [
      'a jump that only skips itself',
      { flow: [{ after: 'a', goto: 'c' }], rotations: [{ of: ['a', 'b'], ask: 1 }] },
      [],
    ],
    [
      'a jump after a question that may be left out',
      {
        questions: [{ id: 'a' }, { id: 'b', showIf: low }, { id: 'c' }, { id: 'd' }],
        flow: [{ after: 'b', goto: 'd' }],
      },
      [],
    ],
    [
      'a jump within a page',
      {
        pages: [
          ['a', 'b'],
          ['c', 'd'],
        ],
        flow: [{ after: 'a', if: low, goto: 'b' }],
      },
      ['flow[0].goto: backward-jump'],
    ],
    [
      'a jump over a page',
      { pages: [['a'], ['b', 'c'], ['d']], flow: [{ after: 'a', goto: 'd' }] },
      ['questions[1]: unreachable-question', 'questions[2]: unreachable-question'],
    ],
    ['a jump to a page', { pages: [['a'], ['b', 'c'], ['d']], flow: [{ after: 'a', goto: 'c' }] }, []],
  ])('%s', (_, change, expected) => {
    expect(findings({ questions, ...change })).toEqual(expected);
  });
});
