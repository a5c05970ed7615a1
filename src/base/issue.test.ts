import { describe, expect, it } from 'vitest';
import { formatPath, issueIf, under, type Issue } from './issue.js';

describe('formatPath', () => {
  it.each<[Issue['path'], string]>([
    [[], '(root)'],
    [['title'], 'title'],
    [['questions', 2, 'options', 0, 'label'], 'questions[2].options[0].label'],
    [[0, 'a'], '[0].a'],
    [['@src'], '@src'],
  ])('%j: %s', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});

describe('issueIf', () => {
  it('is a finding only where something is wrong', () => {
    expect(issueIf(true, 'empty-text', ['title'])).toEqual([{ code: 'empty-text', path: ['title'] }]);
    expect(issueIf(false, 'empty-text', ['title'])).toEqual([]);
  });
});

describe('under', () => {
  it('puts the parent’s key first and leaves the child’s issues alone', () => {
    const inner: Issue[] = [{ code: 'too-long', path: ['label'], near: 'x' }];
    expect(under('options', under(1, inner))).toEqual([{ ...inner[0], path: ['options', 1, 'label'] }]);
    expect(inner[0]!.path).toEqual(['label']);
  });
});
