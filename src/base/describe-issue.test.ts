import { describe, expect, it } from 'vitest';
import { describeIssue } from './describe-issue.js';
import type { Issue } from './issue.js';

describe('describeIssue', () => {
  it.each<[Omit<Issue, 'path'>, string]>([
    [{ code: 'empty-text' }, 'The text is empty.'],
    [{ code: 'unknown-scale', near: 'freq5' }, 'There is no such scale. Did you mean "freq5"?'],
    [{ code: 'too-large', message: 'The response is larger than 60 KiB.' }, 'The response is larger than 60 KiB.'],
    [{ code: 'made-elsewhere' }, 'made-elsewhere'],
    [{ code: 'constructor' }, 'constructor'],
  ])('%j: %s', (issue, sentence) => {
    expect(describeIssue({ ...issue, path: [] })).toBe(sentence);
  });
});
