import { expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { questionContracts } from '../../question/question-contracts.js';
import { expectLinear } from '../../../tests/contract/expect-linear.js';
import { parseDefinition } from '../parse-definition.js';

const ask = (id: string, title = id): object => ({ id, type: 'number', title });

const findings = (questions: readonly object[], changes: object = {}): string[] => {
  const definition = { format: 'ics-pulse/1', id: 'p', title: 'P', questions, context: ['team'], ...changes };
  const parsed = parseDefinition(definition, questionContracts);
  return parsed.ok
    ? []
    : parsed.error.map(({ path, code, near }) => `${formatPath(path)}: ${code}${near ? ` (${near})` : ''}`);
};

const variables = [{ id: 'waste', is: { sum: [{ question: 'b' }, 1] } }];
const scores = [{ id: 'load', kind: 'mean', of: ['b'] }];
const condition = { question: 'a', is: 'above', value: 1 };
const group = (title: string): readonly object[] => [
  {
    id: 'use',
    type: 'multi-choice',
    title: 'Use',
    options: [
      { value: 'it', label: 'IT' },
      { value: 'hr', label: 'HR' },
    ],
  },
  { id: 'svc', type: 'group', forEach: 'use', title: 'S', questions: [ask('one'), ask('two', title), ask('three')] },
];

it.each<[string, readonly object[], object]>([
  [
    'context, the item of a round, and what was asked before',
    [ask('a', '{team} {dept|them}'), ask('b', '{a|-} {dept}')],
    {},
  ],
  ['anything in the words for nothing known', [ask('a', '{team|a *b* – c}')], {}],
  ['braces that name nothing by their shape', [ask('a', '{ b } {} {b c} }{ {a.b}')], {}],
  ['what is asked on the same page', [ask('a', '{b}'), ask('b')], { pages: [['a', 'b']] }],
  [
    'everything where everything is one page',
    [ask('a', '{b} {waste}'), ask('b')],
    { paging: { layout: 'page' }, variables },
  ],
  ['an answer in its own question', [{ ...ask('a'), help: 'So far: {a|nothing}' }], {}],
  [
    'everything in what stands on every page',
    [ask('a'), ask('b')],
    { title: '{b}', why: '{waste}', thanks: '{load}', variables, scores },
  ],
  [
    'everything in an ending',
    [ask('a'), ask('b')],
    { endings: [{ id: 'e', if: condition, thanks: '{b} {load}' }], scores },
  ],
  ['the first page in an intro', [ask('a'), ask('b')], { intro: '{a}' }],
  [
    'its questions in a check',
    [ask('a'), ask('b')],
    { checks: [{ id: 'c', of: ['a', 'b'], atLeast: 1, message: '{b}' }] },
  ],
  ['the round, and what is before it', group('{one} {use} {two}'), {}],
  ['labels of scales and dimensions, which are not filled in', [ask('a')], { dimensions: [{ id: 'd', title: '{x}' }] }],
])('a text can name %s', (_case, questions, changes) => {
  expect(findings(questions, changes)).toEqual([]);
});

it.each<[string, readonly object[], object, readonly string[]]>([
  ['nobody', [ask('a', '{taem|your team}')], {}, ['questions[0].title: unknown-placeholder (team)']],
  [
    'nobody in any of the texts of a question',
    [{ ...ask('a'), unit: '{none}', help: '{nil} {nil}' }],
    {},
    ['questions[0].help: unknown-placeholder', 'questions[0].unit: unknown-placeholder'],
  ],
  [
    'nobody in a label',
    [{ ...group('')[0], options: [{ value: 'it', label: '{nobody}' }] }],
    {},
    ['questions[0].options[0].label: unknown-placeholder'],
  ],
  ['a later question', [ask('a', '{b|-}'), ask('b')], {}, ['questions[0].title: later-question']],
  ['a later page', [ask('a', '{b}'), ask('b')], { pages: [['a'], ['b']] }, ['questions[0].title: later-question']],
  [
    'a variable of a later question',
    [ask('a', '{waste}'), ask('b')],
    { variables },
    ['questions[0].title: later-question'],
  ],
  ['a score of a later question', [ask('a', '{load}'), ask('b')], { scores }, ['questions[0].title: later-question']],
  ['a later question in an intro', [ask('a'), ask('b')], { intro: '{b}' }, ['intro: later-question']],
  [
    'any question before the first page',
    [ask('a')],
    { intro: '{a}', paging: { intro: true, consent: { text: '{a}', label: 'L' } } },
    ['intro: later-question', 'paging.consent.text: later-question'],
  ],
  [
    'an answer where the context is asked',
    [ask('a')],
    { context: [{ id: 'team', title: '{a}' }], askContext: ['team'] },
    ['context[0].title: later-question'],
  ],
  [
    'what comes after a check',
    [ask('a'), ask('b')],
    { checks: [{ id: 'c', of: ['a'], atLeast: 1, message: '{b}' }] },
    ['checks[0].message: later-question'],
  ],
  ['what comes later in its round', group('{three}'), {}, ['questions[1].questions[1].title: later-question']],
  [
    'what is asked in rounds, from outside',
    [...group('two'), ask('a', '{one}')],
    {},
    ['questions[2].title: unknown-placeholder'],
  ],
  ['a group', [...group('two'), ask('a', '{svc}')], {}, ['questions[2].title: not-answerable']],
  [
    'what only says something',
    [{ id: 's', type: 'statement', title: 'S' }, ask('a', '{s}')],
    {},
    ['questions[1].title: not-answerable'],
  ],
  [
    'nobody in an ending',
    [ask('a')],
    { endings: [{ id: 'e', if: condition, thanks: '{none}' }] },
    ['endings[0].thanks: unknown-placeholder'],
  ],
])('a text that names %s is found', (_case, questions, changes, expected) => {
  expect(findings(questions, changes)).toEqual(expected);
});

it('looks into every translation', () => {
  const translations = {
    de: { title: 'P', 'questions.a.title': '{b}', 'questions.b.title': '{a} {nobdy}', 'questions.b.help': 7 },
  };
  expect(findings([ask('a'), { ...ask('b'), help: 'B' }], { translations, context: ['nobody'] })).toEqual([
    'translations.de.questions.a.title: later-question',
    'translations.de.questions.b.help: wrong-type',
    'translations.de.questions.b.title: unknown-placeholder (nobody)',
  ]);
});

it('does not blame the name of a question for what else is wrong with it', () => {
  expect(findings([{ id: 'a', type: 'number' }, ask('b', '{a}')])).toEqual(['questions[0].title: missing-key']);
});

it('takes linear time', () => {
  expectLinear(size => void findings([ask('a', `${'{a'.repeat(size)}${'{a|'.repeat(size)}`)]), 10_000);
});

it('looks for what was meant where few names are wrong only', () => {
  const wrong = Array.from({ length: 40 }, (_, at) => ask(`a${at}`, `{taem${at}}`));
  const found = findings(wrong);
  expect(found).toHaveLength(40);
  expect(found.filter(each => each.endsWith(')')).length).toBeLessThanOrEqual(20);
});
