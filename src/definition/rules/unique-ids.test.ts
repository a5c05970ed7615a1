import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { takeApart } from '../definition-parts.js';
import { uniqueIds } from './unique-ids.js';

const findings = (definition: object): string[] =>
  uniqueIds(takeApart({ ...definition }, [])).map(({ path, code }) => `${formatPath(path)}: ${code}`);

describe('unique ids', () => {
  it.each<[string, object, readonly string[]]>([
    ['different ids', { questions: [{ id: 'a' }, { id: 'b' }], dimensions: [{ id: 'a' }] }, []],
    [
      'two questions',
      { questions: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] },
      ['questions[2].id: duplicate-question-id'],
    ],
    [
      'a question outside and inside a group',
      { questions: [{ id: 'a' }, { id: 'g', questions: [{ id: 'a' }, { id: 'g' }, { id: 'b' }, { id: 'b' }] }] },
      [
        'questions[1].questions[0].id: duplicate-question-id',
        'questions[1].questions[1].id: duplicate-question-id',
        'questions[1].questions[3].id: duplicate-question-id',
      ],
    ],
    [
      'the same id in two groups',
      {
        questions: [
          { id: 'g', questions: [{ id: 'a' }] },
          { id: 'h', questions: [{ id: 'a' }] },
        ],
      },
      [],
    ],
    ['two dimensions', { dimensions: [{ id: 'a' }, { id: 'a' }] }, ['dimensions[1].id: duplicate-dimension-id']],
    ['two scores', { scores: [{ id: 'a' }, { id: 'a' }] }, ['scores[1].id: duplicate-score-id']],
    ['two context entries', { context: ['team', { id: 'team' }] }, ['context[1].id: duplicate-context-id']],
    ['the end as an id', { questions: [{ id: 'end' }] }, ['questions[0].id: reserved-id']],
    [
      'a name of every object',
      { context: ['constructor', '__proto__'] },
      ['context[0]: reserved-id', 'context[1]: reserved-id'],
    ],
    ['entries without ids', { questions: [7, {}, { id: 7 }], dimensions: 'none' }, []],
  ])('%s', (_, definition, expected) => {
    expect(findings(definition)).toEqual(expected);
  });
});
