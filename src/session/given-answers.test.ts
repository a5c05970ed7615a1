import { expect, it } from 'vitest';
import { formatPath } from '../base/issue.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import { givenAnswers } from './given-answers.js';

const options = ['a', 'b'].map(value => ({ value, label: value, ...(value === 'b' && { other: true }) }));
const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'p',
  title: 'P',
  questions: [
    { id: 'score', type: 'nps', title: 'S?' },
    { id: 'which', type: 'multi-choice', title: 'W?', options },
    { id: 'rows', type: 'matrix', title: 'R?', scale: 'ypn', rows: [{ id: 'it', label: 'IT' }], notApplicable: true },
    { id: 'g', type: 'group', forEach: 'which', title: 'G', questions: [{ id: 'n', type: 'nps', title: 'N?' }] },
  ],
};
const setting = { definition, lists: {}, context: {}, draw: { leftOut: [], seed: 0 }, contextTitle: '' };

const read = (given: unknown): object => {
  const { answers, skips, issues } = givenAnswers(questionContracts, setting, given);
  return { answers, skips, issues: issues.map(({ code, path }) => `${formatPath(path)}: ${code}`) };
};
const response = (answers: unknown, skipped: unknown): object => ({ format: 'ics-response/1', answers, skipped });

it.each<[unknown, object, object, string[]]>([
  [undefined, {}, {}, []],
  [{ score: 3 }, { score: 3 }, {}, []],
  [{ which: ['b'], 'which.other': 'mine' }, { which: ['b'], 'which.other': 'mine' }, {}, []],
  [{ which: ['a'], g: { a: { n: 4 } } }, { which: ['a'], 'g.a.n': 4 }, {}, []],
  [{ g: { a: { x: 4 } } }, {}, {}, ['g.a.x: not-an-answer-key']],
  [{ g: 4 }, {}, {}, ['g: not-an-answer-key']],
  [{ g: { a: 4 } }, {}, {}, ['g.a: not-an-answer-key']],
  [{ gone: 4, score: 3 }, { score: 3 }, {}, ['gone: not-an-answer-key']],
  [response({ rows: { it: 2 } }, { score: 'pns' }), { rows: { it: 2 } }, { score: 'pns' }, []],
  [response({}, { 'rows.it': 'na', score: 'blank' }), { rows: { it: 'na' } }, {}, []],
  [response({}, { 'rows.it': 'pns', 'g.a.n': 'na' }), {}, { rows: 'pns', 'g.a.n': 'na' }, []],
  [response(7, {}), {}, {}, ['(root): not-an-object']],
  ['{}', {}, {}, ['(root): not-an-object']],
])('reads %j', (given, answers, skips, issues) => {
  expect(read(given)).toEqual({ answers, skips, issues });
});

it.each([{ score: 'many' }, { score: 11 }, { which: ['c'] }, { rows: { hr: 1 } }, { 'which.other': 4 }])(
  'leaves out %j, and says so',
  given => {
    const { answers, issues } = givenAnswers(questionContracts, setting, given);
    expect(answers).toEqual({});
    expect(issues.map(({ path }) => path[0])).toEqual(Object.keys(given));
  },
);
