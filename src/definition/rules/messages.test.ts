import { expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { parseDefinition } from '../parse-definition.js';

const findings = (question: object, more: object = {}): readonly string[] => {
  const questions = [{ id: 'q', title: 'Q', ...question }];
  const outcome = parseDefinition({ format: 'ics-pulse/1', id: 'p', title: 'P', questions, ...more }, {});
  return outcome.ok
    ? []
    : outcome.error.map(({ code, path, near }) => `${formatPath(path)}: ${code} ${near ?? ''}`.trim());
};

it.each<[string, object, readonly string[]]>([
  ['an answer that is missing', { type: 'nps', messages: { 'answer-needed': 'M' } }, []],
  ['a number that is too low', { type: 'number', messages: { 'below-minimum': 'M' } }, []],
  [
    'a misspelt code',
    { type: 'number', messages: { 'below-minumum': 'M' } },
    ['questions[0].messages.below-minumum: unknown-message below-minimum'],
  ],
  [
    'a number where there is none',
    { type: 'nps', messages: { 'below-minimum': 'M' } },
    ['questions[0].messages.below-minimum: unknown-message'],
  ],
  ['a format', { type: 'text', length: 'short', format: 'url', messages: { 'not-a-url': 'M' } }, []],
  [
    'another format',
    { type: 'text', length: 'short', format: 'url', messages: { 'not-a-phone': 'M' } },
    ['questions[0].messages.not-a-phone: unknown-message'],
  ],
  [
    'a statement',
    { type: 'statement', messages: { 'answer-needed': 'M' } },
    ['questions[0].messages.answer-needed: unknown-message'],
  ],
  ['nothing', { type: 'nps', messages: { 'answer-needed': '' } }, ['questions[0].messages.answer-needed: empty-text']],
  ['a list', { type: 'nps', messages: ['answer-needed'] }, ['questions[0].messages: wrong-type']],
])('finds what is wrong with words for %s', (_name, question, found) => {
  expect(findings(question)).toEqual(found);
});

it('are translated like all that a person reads', () => {
  const question = { type: 'nps', messages: { 'answer-needed': 'M' } };
  const path = 'questions.q.messages.answer-needed';
  expect(findings(question, { translations: { de: { [path]: 'N' } } })).toEqual([]);
  expect(findings({ type: 'nps' }, { translations: { de: { [path]: 'N' } } })).toEqual([
    `translations.de.${path}: unknown-translation-path`,
  ]);
});
