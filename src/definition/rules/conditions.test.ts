import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { takeApart } from '../definition-parts.js';
import { conditions } from './conditions.js';

const findings = (definition: object): string[] =>
  conditions(takeApart({ ...definition }, [])).map(({ path, code }) => `${formatPath(path)}: ${code}`);

const choice = { id: 'why', type: 'choice', options: [{ value: 'load' }, { value: 'tools' }] };
const rounds = [
  { id: 'x', type: 'nps' },
  { id: 'y', type: 'nps' },
];
const questions: readonly object[] = [
  { id: 'a', type: 'nps', dimension: 'speed' },
  choice,
  { id: 'use', type: 'multi-choice', optionsFrom: 'departments' },
  { id: 'svc', type: 'group', forEach: 'use', questions: rounds },
  { id: 'note', type: 'statement' },
  { id: 'z', type: 'nps' },
];
const pulse = {
  questions,
  dimensions: [{ id: 'speed' }],
  scores: [
    { id: 'fast', kind: 'mean', of: ['speed'] },
    { id: 'all', kind: 'mean', of: ['speed', 'z'] },
  ],
  context: ['team'],
};
const at = (index: number, showIf: object): string[] =>
  findings({
    ...pulse,
    questions: questions.map((question, place) => (place === index ? { ...question, showIf } : question)),
  });
const inside = (index: number, showIf: object): string[] => {
  const inner = rounds.map((question, place) => (place === index ? { ...question, showIf } : question));
  return findings({
    ...pulse,
    questions: questions.map((question, place) => (place === 3 ? { ...question, questions: inner } : question)),
  });
};

describe('a condition of a question', () => {
  it.each<[number, object, string | undefined]>([
    [5, { question: 'a', is: 'below', value: 7 }, undefined],
    [5, { question: 'aa', is: 'below', value: 7 }, 'question: unknown-question-id'],
    [5, { question: 'x', is: 'answered' }, 'question: unknown-question-id'],
    [5, { question: 'svc', is: 'answered' }, 'question: not-answerable'],
    [5, { question: 'note', is: 'answered' }, 'question: not-answerable'],
    [5, { question: 'z', is: 'answered' }, 'question: later-question'],
    [1, { question: 'z', is: 'answered' }, 'question: later-question'],
    [5, { question: 'why', is: 'is', value: 'load' }, undefined],
    [5, { question: 'why', is: 'is', value: 'laod' }, 'value: unknown-option'],
    [5, { question: 'why', is: 'includes-any', value: ['load', 'luck'] }, 'value: unknown-option'],
    [5, { question: 'use', is: 'includes-any', value: ['it'] }, undefined],
    [5, { context: 'team', is: 'answered' }, undefined],
    [5, { context: 'teams', is: 'answered' }, 'context: unknown-context-id'],
    [5, { score: 'fast', is: 'below', value: 50 }, undefined],
    [5, { score: 'fat', is: 'below', value: 50 }, 'score: unknown-score-id'],
    [5, { score: 'all', is: 'below', value: 50 }, 'score: later-question'],
    [0, { score: 'fast', is: 'below', value: 50 }, 'score: later-question'],
    [5, { item: 'svc', is: 'is', value: 'it' }, 'item: item-outside-group'],
    [5, { not: { question: 'aa', is: 'answered' } }, 'not.question: unknown-question-id'],
    [
      5,
      { any: [{ question: 'a', is: 'answered' }, { all: [{ question: 'aa', is: 'answered' }] }] },
      'any[1].all[0].question: unknown-question-id',
    ],
    [5, { question: 'a', is: 'blow', value: 7 }, 'is: unknown-operator'],
  ])('at %d: %j', (index, showIf, finding) => {
    expect(at(index, showIf)).toEqual(finding ? [`questions[${index}].showIf.${finding}`] : []);
  });

  it.each<[number, object, string | undefined]>([
    [1, { question: 'x', is: 'answered' }, undefined],
    [0, { question: 'y', is: 'answered' }, 'question: later-question'],
    [1, { question: 'y', is: 'answered' }, 'question: later-question'],
    [0, { question: 'a', is: 'answered' }, undefined],
    [0, { question: 'z', is: 'answered' }, 'question: later-question'],
    [0, { item: 'svc', is: 'is', value: 'it' }, undefined],
    [0, { item: 'use', is: 'is', value: 'it' }, 'item: unknown-group-id'],
  ])('inside a group at %d: %j', (index, showIf, finding) => {
    expect(inside(index, showIf)).toEqual(finding ? [`questions[3].questions[${index}].showIf.${finding}`] : []);
  });

  it('finds every cycle, since one of its questions comes first', () => {
    const cycle = [
      { id: 'p', type: 'nps', showIf: { question: 'q', is: 'answered' } },
      { id: 'q', type: 'nps', showIf: { question: 'p', is: 'answered' } },
    ];
    expect(findings({ questions: cycle })).toEqual(['questions[0].showIf.question: later-question']);
  });

  it('follows the order of the pages', () => {
    const reversed = {
      questions: [
        { id: 'p', type: 'nps', showIf: { question: 'q', is: 'answered' } },
        { id: 'q', type: 'nps' },
      ],
    };
    expect(findings({ ...reversed, pages: [['q', 'p']] })).toEqual([]);
    expect(findings({ ...reversed, pages: [['p', 'q']] })).toEqual(['questions[0].showIf.question: later-question']);
  });
});

describe('a condition elsewhere', () => {
  it('of a flow rule speaks of questions up to its own, or on its page', () => {
    const rule = (question: string) => ({ after: 'why', if: { question, is: 'answered' }, goto: 'end' });
    expect(findings({ ...pulse, flow: [rule('a'), rule('why')] })).toEqual([]);
    expect(findings({ ...pulse, flow: [rule('use')] })).toEqual(['flow[0].if.question: later-question']);
    const pages = [
      ['a', 'why', 'use'],
      ['svc', 'note', 'z'],
    ];
    expect(findings({ ...pulse, pages, flow: [rule('use')] })).toEqual([]);
    expect(findings({ ...pulse, pages, flow: [rule('z')] })).toEqual(['flow[0].if.question: later-question']);
  });

  it('of an offer speaks of the whole pulse', () => {
    const offer = (condition: object) => ({ if: condition, pulse: 'other' });
    expect(
      findings({ ...pulse, offers: [offer({ score: 'all', is: 'below', value: 50 }), { pulse: 'other' }] }),
    ).toEqual([]);
    expect(findings({ ...pulse, offers: [offer({ score: 'none', is: 'below', value: 50 })] })).toEqual([
      'offers[0].if.score: unknown-score-id',
    ]);
  });
});

describe('a condition on a row of a matrix', () => {
  const rows = [{ id: 'it' }, { id: 'hr', dimension: 'speed' }];
  const matrix = { id: 'work', type: 'matrix', scale: 'freq5', rows };
  const asked = (showIf: object, ...order: readonly object[]): string[] =>
    findings({
      dimensions: [{ id: 'speed' }],
      scores: [{ id: 'fast', kind: 'mean', of: ['speed'] }],
      questions: order.map(question => (question === matrix ? matrix : { ...question, showIf })),
    });
  const why = { id: 'why', type: 'text' };

  it.each<[string, object, string | undefined]>([
    ['a row', { question: 'work.it', is: 'at-most', value: 2 }, undefined],
    ['the matrix', { question: 'work', is: 'answered' }, undefined],
    ['no row', { question: 'work.law', is: 'at-most', value: 2 }, 'questions[1].showIf.question: unknown-question-id'],
  ])('may name %s', (_case, showIf, finding) => {
    expect(asked(showIf, matrix, why)).toEqual(finding ? [finding] : []);
  });

  it('comes after it', () => {
    expect(asked({ question: 'work.it', is: 'answered' }, why, matrix)).toEqual([
      'questions[0].showIf.question: later-question',
    ]);
    expect(asked({ score: 'fast', is: 'below', value: 50 }, why, matrix)).toEqual([
      'questions[0].showIf.score: later-question',
    ]);
  });
});
