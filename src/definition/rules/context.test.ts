import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { takeApart } from '../definition-parts.js';
import { context } from './context.js';

const findings = (definition: object): string[] =>
  context(takeApart({ ...definition }, [])).map(({ path, code }) => `${formatPath(path)}: ${code}`);

describe('context', () => {
  it.each<[string, object, readonly string[]]>([
    ['none', { questions: [] }, []],
    ['known names', { context: ['team', { id: 'about' }], askContext: ['team', 'about'], groupBy: 'about' }, []],
    ['an unknown name to ask', { context: ['team'], askContext: ['teem'] }, ['askContext[0]: unknown-context-id']],
    ['an unknown name to group by', { groupBy: 'team' }, ['groupBy: unknown-context-id']],
    [
      'groups by what is not sent',
      { context: [{ id: 'team', send: false }], groupBy: 'team' },
      ['groupBy: group-by-not-sent'],
    ],
    [
      'an unknown name to leave out',
      { questions: [{ id: 'a', excludeContext: 'team' }] },
      ['questions[0].excludeContext: unknown-context-id'],
    ],
  ])('%s', (_, definition, expected) => {
    expect(findings(definition)).toEqual(expected);
  });
});
