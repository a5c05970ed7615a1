import { describe, expect, it } from 'vitest';
import type { MatrixQuestion, QuestionDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import { buildResponse } from './build-response.js';
import { after, answer, ask, pulseOf, settingOf } from './fake-session.js';
import { judgeAnswers } from './judge-answers.js';
import { scoreOf } from './score-of.js';
import type { SessionCommand } from './session-state.js';
import { pageIn, pagesIn } from './transition.js';

const matrix: MatrixQuestion = {
  id: 'work',
  type: 'matrix',
  title: 'Work',
  scale: 'freq5',
  required: true,
  comments: true,
  notApplicable: true,
  dimension: 'calm',
  rows: [
    { id: 'it', label: 'IT' },
    { id: 'hr', label: 'HR', reverse: true },
    { id: 'law', label: 'Law', dimension: 'other' },
  ],
};
const frame = { id: '0', definition: '', wave: '1', language: 'en' };
const settingWith = (...others: readonly QuestionDefinition[]) => settingOf(pulseOf([matrix, ...others]));
const sentAfter = (...commands: readonly SessionCommand[]) => {
  const setting = settingWith();
  const { answers, skipped } = buildResponse(setting, after(setting, ...commands), frame);
  return { answers, skipped };
};

describe('a matrix in a response', () => {
  it.each([
    ['rows left empty', [], { answers: {}, skipped: { 'work.it': 'blank', 'work.hr': 'blank', 'work.law': 'blank' } }],
    [
      'codes, comments and what does not apply',
      [answer('work', { it: 4, hr: 'na', 'law.comment': 'na' })],
      { answers: { work: { it: 4, 'law.comment': 'na' } }, skipped: { 'work.hr': 'na', 'work.law': 'blank' } },
    ],
    [
      'nothing but rows that do not apply',
      [answer('work', { it: 'na', hr: 'na', law: 'na' })],
      { answers: {}, skipped: { 'work.it': 'na', 'work.hr': 'na', 'work.law': 'na' } },
    ],
    [
      'a refusal of all rows',
      [answer('work', null, { skip: 'pns' })],
      { answers: {}, skipped: { 'work.it': 'pns', 'work.hr': 'pns', 'work.law': 'pns' } },
    ],
  ] as const)('tells %s', (_case, commands, expected) => expect(sentAfter(...commands)).toEqual(expected));
});

describe('the parts of an answer', () => {
  const shares: QuestionDefinition = {
    id: 'shares',
    type: 'allocation',
    title: 'Shares',
    options: ['a', 'b'].map(value => ({ value, label: value })),
  };

  it('do not tell in which order somebody gave them', () => {
    const given = [answer('work', { law: 1, 'it.comment': 'x', hr: 2, it: 3 }), answer('shares', { b: 60, a: 40 })];
    const setting = settingWith(shares);
    const { answers } = buildResponse(setting, after(setting, given[0]!, { type: 'next' }, given[1]!), frame);
    expect(JSON.stringify(answers)).toBe('{"work":{"it":3,"it.comment":"x","hr":2,"law":1},"shares":{"a":40,"b":60}}');
  });
});

describe('a required matrix', () => {
  const issuesAfter = (...commands: readonly SessionCommand[]) =>
    after(settingWith(ask('next')), ...commands, { type: 'next' }).issues;

  it('needs every row', () => {
    expect(issuesAfter()).toEqual({ work: 'answer-needed' });
    expect(issuesAfter(answer('work', { it: 4, law: 2 }))).toEqual({ work: 'rows-needed' });
    expect(issuesAfter(answer('work', { it: 4, hr: 'na', law: 2 }))).toEqual({});
    expect(issuesAfter(answer('work', null, { skip: 'na' }))).toEqual({});
  });

  it('is judged by what is sent of it', () => {
    const setting = settingWith();
    const judged = (value: Readonly<Record<string, number | string>>) => {
      const state = after(setting, answer('work', value));
      return judgeAnswers(questionContracts, setting, state, pageIn(pagesIn(setting, state), state)!.steps);
    };
    expect(judged({ it: 4, hr: 'na' })).toEqual({});
    expect(judged({ it: 'na' })).toEqual({});
    expect(judged({ it: 6 })).toEqual({ work: 'off-scale' });
  });
});

it('lets conditions speak of a row', () => {
  const showIf = { question: 'work.it', is: 'at-most', value: 2 } as const;
  const pagesAfter = (value: Readonly<Record<string, number | string>>) => {
    const setting = settingWith(ask('why', { showIf }));
    return pagesIn(setting, after(setting, answer('work', value))).map(({ id }) => id);
  };
  expect(pagesAfter({ it: 2, hr: 5, law: 5 })).toEqual(['work', 'why']);
  expect(pagesAfter({ it: 3, hr: 1, law: 1 })).toEqual(['work']);
  expect(pagesAfter({ it: 'na', hr: 1, law: 1 })).toEqual(['work']);
});

it.each([
  ['the whole matrix', ['work'], { it: 5, hr: 1, law: 3 }, (100 + 100 + 50) / 3],
  ['its dimension', ['calm'], { it: 5, hr: 5 }, 50],
  ['the dimension of a row', ['other'], { law: 2 }, 25],
  ['half of it', ['calm'], { it: 4, hr: 'na' }, 75],
  ['too little of it', ['work'], { it: 5 }, undefined],
] as const)('scores %s by its rows', (_case, of, work, expected) => {
  const definition = pulseOf([matrix], { scores: [{ id: 's', kind: 'mean', of }] });
  expect(scoreOf(questionContracts, definition, 's', { work })).toEqual(expected);
});
