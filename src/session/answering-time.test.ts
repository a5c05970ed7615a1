import { describe, expect, it } from 'vitest';
import type { GroupQuestion, PulseDefinition, QuestionDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from './answering-time.js';

const nps = { id: 'n', type: 'nps', title: 'Again?' } as const;
const text: QuestionDefinition = { id: 't', type: 'text', title: 'Why?' };
const use: QuestionDefinition = {
  id: 'use',
  type: 'multi-choice',
  title: 'Which?',
  options: [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
    { value: 'none', label: 'None', exclusive: true },
  ],
};
const inner: GroupQuestion = {
  id: 'g',
  type: 'group',
  title: 'Each',
  forEach: 'use',
  questions: [{ ...nps, id: 'm' }],
};
const fromList = { id: 'use', type: 'multi-choice', title: 'Which?', optionsFrom: 'departments' } as const;

type Questions = readonly QuestionDefinition[];

describe('answeringSeconds', () => {
  it.each<readonly [string, Questions, PulseDefinition['rotations'], number]>([
    ['a closed question', [nps], [], 7.5],
    ['a text', [text], [], 25],
    [
      'a ranking, for each of its options',
      [{ id: 'r', type: 'ranking', title: 'First?', options: ['a', 'b', 'c'].map(value => ({ value, label: value })) }],
      [],
      22.5,
    ],
    ['a statement', [{ id: 's', type: 'statement', title: 'So.' }], [], 0],
    ['a question with a condition, in full', [nps, { ...text, showIf: { question: 'n', is: 'answered' } }], [], 32.5],
    ['a rotation in proportion', [nps, { ...nps, id: 'o' }, text], [{ of: ['n', 'o', 't'], ask: 2 }], (2 / 3) * 40],
    ['a rotation that leaves nothing out', [nps, text], [{ of: ['n', 't'], ask: 2 }], 32.5],
    ['a rotation that asks none', [nps, text], [{ of: ['n'], ask: 0 }], 25],
    ['a group for each option but the exclusive', [use, inner], [], 7.5 + 2 * 7.5],
    ['a group with a limit', [use, { ...inner, max: 1 }], [], 7.5 + 7.5],
    ['a group with a limit above its options', [use, { ...inner, max: 9 }], [], 7.5 + 2 * 7.5],
    ['a group over a list', [fromList, inner], [], 7.5 + 7.5],
    ['a group over a list, with a limit', [fromList, { ...inner, max: 3 }], [], 7.5 + 3 * 7.5],
    ['a group over a limited choice', [{ ...fromList, maximumChoices: 2 }, inner], [], 7.5 + 2 * 7.5],
    ['a rotation inside a group', [use, inner], [{ of: ['m'], ask: 0 }], 7.5],
  ])('counts %s', (_, questions, rotations = [], expected) => {
    const definition: PulseDefinition = { format: 'ics-pulse/1', id: 'p', title: 'P', questions, rotations };
    expect(answeringSeconds(definition, questionContracts)).toBeCloseTo(expected, 9);
  });
});
