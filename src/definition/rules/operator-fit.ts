import type { Issue } from '../../base/issue.js';
import type { Comparison, Operator, QuestionDefinition } from '../pulse-definition.js';
import { isMoment } from './comparison-value.js';

/** What can be known of a subject: one number, one or several of given values, words, a day, a time, or parts of several kinds. */
export type Knowable = 'number' | 'value' | 'values' | 'codes' | 'words' | 'day' | 'time' | 'parts' | 'context';

const always = ['answered', 'not-answered'] as const;
const equality = ['is', 'is-not'] as const;
const including = ['includes-any', 'includes-all', 'includes-none'] as const;
const ordering = ['at-least', 'at-most', 'above', 'below', 'between'] as const;
const counting = ['count-at-least', 'count-at-most'] as const;
const dating = ['before', 'after', 'between'] as const;

const fitting: Readonly<Record<Knowable, readonly Operator[]>> = {
  number: [...equality, ...ordering, ...including],
  value: [...equality, ...including],
  values: [...equality, ...including, ...counting],
  codes: [...including, ...counting],
  words: [...equality, ...including, 'contains'],
  day: [...equality, ...including, ...dating],
  time: [...equality, ...including, ...dating],
  parts: [],
  context: [...equality, ...ordering, ...including, ...dating, 'contains'],
};

/** What was probably meant, the most likely first. */
const meant: Readonly<Partial<Record<Operator, readonly Operator[]>>> = {
  'at-least': ['count-at-least', 'after'],
  'at-most': ['count-at-most', 'before'],
  above: ['after', 'count-at-least'],
  below: ['before', 'count-at-most'],
  before: ['below'],
  after: ['above'],
  'count-at-least': ['at-least'],
  'count-at-most': ['at-most'],
  contains: ['includes-any'],
  is: ['includes-any'],
  'is-not': ['includes-none'],
};

const ofTypes: Readonly<Partial<Record<QuestionDefinition['type'], Knowable>>> = {
  choice: 'value',
  dropdown: 'value',
  directory: 'value',
  'picture-choice': 'value',
  'multi-choice': 'values',
  ranking: 'values',
  text: 'words',
  date: 'day',
  time: 'time',
  allocation: 'parts',
  contact: 'parts',
};

/** Options called by numbers have an order; a list that the page gives may have. */
const hasNumbers = (question: QuestionDefinition): boolean =>
  'optionsFrom' in question ||
  ('options' in question && (question.options ?? []).some(({ value }) => Number.isFinite(Number(value))));

/** What can be known of a question, or of a row of a matrix. */
export const knowableOf = (question: QuestionDefinition, isRow: boolean): Knowable => {
  if (question.type === 'matrix') return isRow ? 'number' : 'codes';
  const known = ofTypes[question.type] ?? 'number';
  return known === 'value' && hasNumbers(question) ? 'number' : known;
};

const letters: Readonly<Partial<Record<Knowable, number>>> = { day: '2026-11-22'.length, time: '09:30'.length };

/** A day is compared with days, a time with times, and a number with numbers. */
const endIssues = (known: Knowable, { is, value }: Comparison, path: Issue['path']): readonly Issue[] => {
  if (!['between', 'before', 'after'].includes(is) || known === 'context') return [];
  const isSame = [value ?? []]
    .flat()
    .every(end => (letters[known] ? isMoment(end) && end.length === letters[known] : !isMoment(end)));
  return isSame ? [] : [{ code: 'value-not-of-type', path: [...path, 'value'] }];
};

/** A finding where an operator can say nothing about its subject, with the one that was probably meant. */
export const operatorIssues = (
  known: Knowable,
  comparison: Comparison,
  path: Issue['path'],
  isQuestion: boolean,
): readonly Issue[] => {
  const { is } = comparison;
  const fits: readonly Operator[] = [...fitting[known], ...always, ...(isQuestion ? (['skipped-as'] as const) : [])];
  if (fits.includes(is)) return endIssues(known, comparison, path);
  const near = meant[is]?.find(each => fits.includes(each));
  return [{ code: 'operator-not-of-type', path: [...path, 'is'], ...(near && { near }) }];
};
