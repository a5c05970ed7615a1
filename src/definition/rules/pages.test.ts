import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { takeApart } from '../definition-parts.js';
import { pages } from './pages.js';

const findings = (definition: object): string[] =>
  pages(takeApart({ ...definition }, [])).map(({ path, code }) => `${formatPath(path)}: ${code}`);

const questions = [{ id: 'a' }, { id: 'b' }, { id: 'g', type: 'group', questions: [{ id: 'inner' }] }];

describe('pages', () => {
  it.each<[string, object, readonly string[]]>([
    ['none', { questions }, []],
    ['every question once', { questions, pages: [['a', 'b'], ['g']] }, []],
    ['an unknown question', { questions, pages: [['a', 'b', 'g', 'c']] }, ['pages[0][3]: unknown-question-id']],
    [
      'a question twice',
      {
        questions,
        pages: [
          ['a', 'b'],
          ['g', 'a'],
        ],
      },
      ['pages[1][1]: question-on-two-pages'],
    ],
    ['a question left out', { questions, pages: [['a', 'g']] }, ['questions[1]: question-on-no-page']],
    ['a question of a group', { questions, pages: [['a', 'b', 'g', 'inner']] }, ['pages[0][3]: unknown-question-id']],
  ])('%s', (_, definition, expected) => {
    expect(findings(definition)).toEqual(expected);
  });

  it('do not say that a question is left out while a page is broken', () => {
    const broken = { path: ['pages', 1], code: 'wrong-type' };
    expect(pages(takeApart({ questions, pages: [['a'], 7] }, [broken]))).toEqual([]);
  });
});
