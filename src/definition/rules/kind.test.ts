import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { takeApart } from '../definition-parts.js';
import { kind } from './kind.js';

const findings = (definition: object): string[] =>
  kind(takeApart({ ...definition }, [])).map(({ path, code }) => `${formatPath(path)}: ${code}`);

describe('kind', () => {
  it.each<[string, object, readonly string[]]>([
    ['a measure', {}, []],
    ['a measure with a reader', { readBy: 'IT' }, ['readBy: measure-with-reader']],
    ['a message', { kind: 'message', readBy: 'IT' }, []],
    ['a message without a reader', { kind: 'message' }, ['readBy: message-without-reader']],
    [
      'a message with scores',
      { kind: 'message', readBy: 'IT', scores: [{ id: 's' }] },
      ['scores: message-with-scores'],
    ],
  ])('%s', (_, definition, expected) => {
    expect(findings(definition)).toEqual(expected);
  });
});
