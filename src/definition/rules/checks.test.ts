import { expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { parseDefinition } from '../parse-definition.js';

const options = [
  { value: 'it', label: 'IT' },
  { value: 'hr', label: 'HR' },
];
const questions = [
  { id: 'from', type: 'date', title: 'F' },
  { id: 'to', type: 'date', title: 'T' },
  { id: 'spent', type: 'number', title: 'S' },
  { id: 'note', type: 'statement', title: 'N' },
  { id: 'use', type: 'multi-choice', title: 'U', options },
  { id: 'svc', type: 'group', title: 'G', forEach: 'use', questions: [{ id: 'inner', type: 'text', title: 'I' }] },
  { id: 'words', type: 'text', title: 'W' },
];
const spent = { question: 'spent', is: 'above', value: 5 };

const findings = (check: object, more: object = {}): readonly string[] => {
  const checks = [{ id: 'c', of: ['from', 'to'], message: 'M', ...check }];
  const outcome = parseDefinition({ format: 'ics-pulse/1', id: 'p', title: 'P', questions, checks, ...more }, {});
  return outcome.ok ? [] : outcome.error.map(({ code, path }) => `${formatPath(path)}: ${code}`);
};

it.each<[string, object, readonly string[]]>([
  ['at least one', { atLeast: 1 }, []],
  ['more than there are', { atLeast: 3 }, ['checks[0].atLeast: minimum-above-maximum']],
  ['none', { atLeast: 0 }, ['checks[0].atLeast: too-small']],
  ['rising days', { ascending: true }, []],
  [
    'rising days and numbers',
    { of: ['from', 'spent'], ascending: true },
    ['checks[0].ascending: check-not-comparable'],
  ],
  ['one rising day', { of: ['from'], ascending: true }, ['checks[0].ascending: check-not-comparable']],
  ['rising choices', { of: ['from', 'use'], ascending: true }, ['checks[0].ascending: check-not-comparable']],
  ['what falls', { ascending: false }, ['checks[0].ascending: check-rule']],
  ['a condition', { of: ['spent'], if: spent }, []],
  ['the contrary of one', { of: ['spent'], unless: spent }, []],
  ['nothing', {}, ['checks[0]: check-rule']],
  ['two things', { atLeast: 1, if: { question: 'from', is: 'answered' } }, ['checks[0]: check-rule']],
  [
    'no question',
    { of: [], atLeast: 1 },
    ['checks[0].atLeast: minimum-above-maximum', 'checks[0].of: too-few-entries'],
  ],
  ['an unknown question', { of: ['form', 'to'], atLeast: 1 }, ['checks[0].of[0]: unknown-question-id']],
  ['a question of a group', { of: ['inner'], atLeast: 1 }, ['checks[0].of[0]: unknown-question-id']],
  ['a group', { of: ['svc'], atLeast: 1 }, ['checks[0].of[0]: not-answerable']],
  ['a statement', { of: ['note', 'to'], atLeast: 1 }, ['checks[0].of[0]: not-answerable']],
  ['one question twice', { of: ['to', 'to'], atLeast: 1 }, ['checks[0].of[1]: duplicate-id']],
  ['no words', { atLeast: 1, message: '' }, ['checks[0].message: empty-text']],
  ['what is answered later', { if: spent }, ['checks[0].if.question: later-question']],
  [
    'a condition on a missing question',
    { if: { question: 'spend', is: 'answered' } },
    ['checks[0].if.question: unknown-question-id'],
  ],
  ['a broken condition', { unless: { question: 'to' } }, ['checks[0].unless.is: missing-key']],
  ['another key', { atLeast: 1, then: 'end' }, ['checks[0].then: unknown-key']],
])('finds what is wrong with a check of %s', (_name, check, found) => {
  expect([...findings(check)].sort()).toEqual([...found].sort());
});

it('speaks of all questions of the page of its last', () => {
  const pages = [['from'], ['to', 'spent', 'note', 'use'], ['svc', 'words']];
  expect(findings({ if: spent }, { pages })).toEqual([]);
  expect(findings({ of: ['from'], if: spent }, { pages })).toEqual(['checks[0].if.question: later-question']);
});

it('speaks only of what a collector hears', () => {
  const context = ['team', { id: 'desk', send: false }];
  const about = (id: string): object => ({ if: { all: [{ context: id, is: 'is', value: 'it' }] } });
  expect(findings(about('team'), { context })).toEqual([]);
  expect(findings(about('desk'), { context })).toEqual(['checks[0].if.all[0].context: check-context-not-sent']);
  const privacy = { redact: ['email'] };
  const says = { of: ['words'], if: { question: 'words', is: 'is', value: 'x' } };
  expect(findings(says)).toEqual([]);
  expect(findings(says, { privacy })).toEqual(['checks[0].if.question: check-of-redacted-text']);
  expect(findings({ of: ['words'], if: { question: 'words', is: 'answered' } }, { privacy })).toEqual([]);
});

it('has an id of its own and words in each language', () => {
  const checks = ['c', 'c'].map(id => ({ id, of: ['to'], atLeast: 1, message: 'M' }));
  expect(findings({}, { checks })).toEqual(['checks[1].id: duplicate-check-id']);
  const translations = { de: { 'checks.c.message': 'N', 'checks.d.message': 'N' } };
  expect(findings({ atLeast: 1 }, { translations })).toEqual([
    'translations.de.checks.d.message: unknown-translation-path',
  ]);
});
