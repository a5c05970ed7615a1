import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { takeApart } from '../definition-parts.js';
import { questionCount } from './question-count.js';

const findings = (definition: object): string[] =>
  questionCount(takeApart({ ...definition }, [])).map(({ path, code }) => `${formatPath(path)}: ${code}`);

describe('question count', () => {
  const questions = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `q${n}`, type: 'nps' }));
  it('counts the questions of groups too', () => {
    expect(findings({ questions: questions(1000) })).toEqual([]);
    expect(findings({ questions: questions(1001) })).toEqual(['questions: too-many-questions']);
    const group = { id: 'g', type: 'group', questions: questions(500) };
    expect(findings({ questions: [...questions(499), group] })).toEqual([]);
    expect(findings({ questions: [...questions(500), group] })).toEqual(['questions: too-many-questions']);
  });
});
