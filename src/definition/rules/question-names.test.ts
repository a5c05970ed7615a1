import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { takeApart } from '../definition-parts.js';
import { questionNames } from './question-names.js';

const findings = (definition: object): string[] =>
  questionNames(takeApart({ ...definition }, [])).map(({ path, code }) => `${formatPath(path)}: ${code}`);

const use = { id: 'use', type: 'multi-choice' };
const group = {
  id: 'svc',
  type: 'group',
  forEach: 'use',
  questions: [{ id: 'resp', type: 'nps', dimension: 'speed' }],
};

describe('names in questions', () => {
  it.each<[string, object, readonly string[]]>([
    ['known ones', { dimensions: [{ id: 'speed' }], questions: [use, group] }, []],
    [
      'a dimension',
      { questions: [{ id: 'a', type: 'nps', dimension: 'sped' }] },
      ['questions[0].dimension: unknown-dimension-id'],
    ],
    [
      'a dimension inside a group',
      { questions: [use, group] },
      ['questions[1].questions[0].dimension: unknown-dimension-id'],
    ],
    ['a built-in scale', { questions: [{ id: 'a', type: 'scale', scale: 'ypn' }] }, []],
    ['an own scale', { scales: { mine: {} }, questions: [{ id: 'a', type: 'scale', scale: 'mine' }] }, []],
    [
      'an unknown scale',
      { questions: [{ id: 'a', type: 'scale', scale: 'toString' }] },
      ['questions[0].scale: unknown-scale'],
    ],
    [
      'the scale of a matrix and the dimensions of its rows',
      { questions: [{ id: 'a', type: 'matrix', scale: 'freq6', rows: [{ id: 'r' }, { id: 's', dimension: 'sped' }] }] },
      ['questions[0].scale: unknown-scale', 'questions[0].rows[1].dimension: unknown-dimension-id'],
    ],
    ['a built-in scale as an own one', { scales: { freq5: {} }, questions: [] }, ['scales.freq5: scale-id-taken']],
    [
      'themes from a choice',
      {
        questions: [
          { id: 'why', type: 'choice' },
          { id: 'a', type: 'text', themeFrom: 'why' },
        ],
      },
      [],
    ],
    ...['dropdown', 'directory', 'picture-choice'].map((type): [string, object, string[]] => [
      `themes from a ${type}`,
      {
        questions: [
          { id: 'why', type },
          { id: 'a', type: 'text', themeFrom: 'why' },
        ],
      },
      [],
    ]),
    [
      'themes from several choices',
      { questions: [use, { id: 'a', type: 'text', themeFrom: 'use' }] },
      ['questions[1].themeFrom: theme-not-a-choice'],
    ],
    [
      'themes from another round',
      {
        questions: [
          { id: 'why', type: 'choice' },
          use,
          { ...group, questions: [{ id: 'a', type: 'text', themeFrom: 'why' }] },
        ],
      },
      ['questions[2].questions[0].themeFrom: theme-not-a-choice'],
    ],
    [
      'rounds from nowhere',
      { questions: [{ ...group, questions: [] }] },
      ['questions[0].forEach: unknown-question-id'],
    ],
    [
      'rounds from a later question',
      { questions: [{ ...group, questions: [] }, use] },
      ['questions[0].forEach: later-question'],
    ],
    [
      'rounds from itself',
      { questions: [{ ...group, forEach: 'svc', questions: [] }] },
      ['questions[0].forEach: later-question'],
    ],
    [
      'rounds from a question on a later page',
      { pages: [['svc'], ['use']], questions: [use, { ...group, questions: [] }] },
      ['questions[1].forEach: later-question'],
    ],
  ])('%s', (_, definition, expected) => {
    expect(findings(definition)).toEqual(expected);
  });
});
