import { describe, expect, it } from 'vitest';
import type { PlainQuestion, PulseDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import type { AnswerValue } from '../response/response.js';
import { ask, pulseOf, settingOf } from './fake-session.js';
import { pagesOf } from './flow.js';
import { judgeAnswers } from './judge-answers.js';

const options = [
  { value: 'load', label: 'Load' },
  { value: 'other', label: 'Else', other: true },
];
const why: PlainQuestion = { id: 'why', type: 'choice', title: 'why', options };
const mood: PlainQuestion = { id: 'mood', type: 'scale', title: 'mood', scale: 'mood5' };
const use: PlainQuestion = {
  id: 'use',
  type: 'multi-choice',
  title: 'use',
  optionsFrom: 'departments',
  excludeContext: 'team',
};
const team: Partial<PulseDefinition> = { context: ['team'], askContext: ['team'] };

const judge = (
  questions: PulseDefinition['questions'],
  answers: Readonly<Record<string, AnswerValue>>,
  changes: Partial<PulseDefinition> = {},
): Record<string, string> => {
  const setting = settingOf(pulseOf(questions, changes));
  const steps = pagesOf(setting, answers).flatMap(page => page.steps);
  return judgeAnswers(questionContracts, setting, { answers }, steps);
};

describe('judgeAnswers', () => {
  it.each<[string, PulseDefinition['questions'], Record<string, AnswerValue>, Record<string, string>]>([
    ['nothing answered', [mood, why], {}, {}],
    ['fitting answers', [mood, why], { mood: 5, why: 'load' }, {}],
    ['off the scale', [mood, why], { mood: 6, why: 'load' }, { mood: 'off-scale' }],
    ['each with its own code', [mood, why], { mood: 'x', why: 'x' }, { mood: 'wrong-type', why: 'unknown-option' }],
    ['a text beside an option', [why], { why: 'other', 'why.other': 'Noise' }, {}],
    ['too long a text beside it', [why], { why: 'other', 'why.other': 'x'.repeat(201) }, { why: 'text-too-long' }],
    ['what is off the path', [mood], { why: 'x' }, {}],
    ['a statement', [{ id: 's', type: 'statement', title: 's' }], { s: 'x' }, { s: 'not-answerable' }],
    [
      'in rounds',
      [use, { id: 'svc', type: 'group', title: 'svc', forEach: 'use', questions: [mood] }],
      { use: ['it', 'hr'], 'svc.it.mood': 9, 'svc.hr.mood': 1 },
      { 'svc.it.mood': 'off-scale' },
    ],
    ['an unknown type', [ask('a', { type: 'dream' as 'text' })], { a: 1 }, {}],
  ])('%s', (_, questions, answers, expected) => {
    expect(judge(questions, answers, { context: ['team'] })).toEqual(expected);
  });

  it('judges by the context that the person was asked for', () => {
    expect(judge([use], { '@team': 'it', use: ['it'] }, team)).toEqual({ use: 'unknown-option' });
    expect(judge([use], { '@team': 'it', use: ['hr'] }, team)).toEqual({});
    expect(judge([use], { '@team': 'nowhere' }, team)).toEqual({ '@team': 'unknown-option' });
  });
});
