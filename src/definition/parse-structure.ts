import * as v from 'valibot';
import type { Issue } from '../base/issue.js';
import { nearestName } from './nearest-name.js';
import { strictKeys } from './strict-keys.js';

/** The codes that the actions of our schemas carry in place of a message. */
const sentences: Readonly<Record<string, string>> = {
  'not-an-id': 'An id has 1 to 64 letters, digits, hyphens or underscores.',
  'not-a-language-tag': 'This is not a language tag such as "de" or "pt-BR".',
  'empty-text': 'The text is empty.',
  'not-whole': 'This must be a whole number.',
  'too-small': 'The number is too small.',
  'too-big': 'The number is too big.',
  'too-few-entries': 'The list is too short.',
  'too-many-options': 'There are more than 50 options; a list by "optionsFrom" may have 5,000.',
  'too-many-questions': 'There are more than 1,000 questions.',
  'minimum-below-three': 'Groups of fewer than 3 can never be shown.',
  'too-many-entries': 'The list is too long.',
  'not-an-answer-key': 'This names no question, round or text beside a choice.',
  'not-hex': 'This is not the right number of lowercase hex digits.',
  'too-long': 'The text is too long.',
  'not-a-moment': 'This is not a date and time in ISO 8601.',
};

type Found = v.GenericIssue;

const pathOf = (issue: Found): (string | number)[] => (issue.path ?? []).map(item => item.key as string | number);

const nameIssue = (path: Issue['path'], name: unknown, expected: string): Issue => {
  const known = [...expected.matchAll(/"([^"]*)"/g)].map(match => match[1]!);
  const near = typeof name === 'string' ? nearestName(name, known) : undefined;
  const isType = path[0] === 'questions' && path.at(-1) === 'type';
  const code = isType ? 'unknown-question-type' : path.join() === 'format' ? 'unknown-format' : 'unknown-value';
  const message = `${JSON.stringify(name)} is not one of ${known.map(value => `"${value}"`).join(', ')}.`;
  return { code, path, message, ...(near && { near }) };
};

const words: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

const explain = (issue: Found): Issue => {
  const path = pathOf(issue);
  if (issue.kind === 'validation')
    return { code: issue.message, path, message: sentences[issue.message] ?? issue.message };
  const key = path.at(-1);
  const isMissing = issue.received === 'undefined';
  if (isMissing) return { code: 'missing-key', path, message: `"${key}" is missing.` };
  if (/^(picklist|literal|variant)$/.test(issue.type) && issue.expected !== 'Object')
    return nameIssue(path, issue.input, issue.expected ?? '');
  const expected = (issue.expected ?? '').replace(/\w+/g, name => words[name] ?? name).replace(/[()]/g, '');
  return { code: 'wrong-type', path, message: `This must be ${expected.replaceAll(' | ', ' or ')}.` };
};

/** The findings inside the branch that was meant, where a value may have one of several shapes. */
const inner = (issue: Found): readonly Found[] => {
  const deeper = (issue.type === 'union' ? (issue.issues ?? []) : []).filter(part => part.path);
  return deeper.length
    ? deeper.flatMap(part => inner({ ...part, path: [...(issue.path ?? []), ...part.path!] }))
    : [issue];
};

/**
 * What is wrong with the shape of a value, each finding once and with a code of ours: `unknown-key`, `missing-key`,
 * `wrong-type`, `unknown-value`, `unknown-question-type`, `unknown-format`, and those that the schema names itself.
 */
export const parseStructure = (schema: v.GenericSchema, value: unknown): readonly Issue[] => {
  const { issues = [] } = v.safeParse(schema, value);
  const isUnknownKey = (issue: Found): boolean => issue.expected === 'never';
  return [
    ...issues
      .flatMap(inner)
      .filter(issue => !isUnknownKey(issue))
      .map(explain),
    ...strictKeys(schema, value),
  ];
};
