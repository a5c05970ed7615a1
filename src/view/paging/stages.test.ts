import { expect, it } from 'vitest';
import type { PagingDefinition } from '../../definition/pulse-definition.js';
import { ask } from '../../session/fake-session.js';
import { isBarred, pageAfter, stageAfter, stageBack, stagesBefore, type Stage } from './stages.js';

const consent = { text: 'We count.', label: 'You may' };

it.each<[PagingDefinition, isBegun: boolean, Stage[]]>([
  [{}, false, []],
  [{ intro: true }, false, ['intro']],
  [{ intro: true }, true, []],
  [{ consent }, true, ['consent']],
  [{ consent, intro: true, review: true }, false, ['intro', 'consent']],
])('before the questions of %j, begun: %s', (paging, isBegun, expected) => {
  expect(stagesBefore(paging, isBegun)).toEqual(expected);
});

it.each<[Stage[], Stage, after: Stage, back: Stage | null]>([
  [['intro', 'consent'], 'intro', 'consent', null],
  [['intro', 'consent'], 'consent', 'questions', 'intro'],
  [['consent'], 'consent', 'questions', null],
])('in %j after %s comes %s, and back goes to %s', (before, stage, after, back) => {
  expect(stageAfter(before, stage)).toBe(after);
  expect(stageBack(before, stage)).toBe(back);
});

it.each<[Stage[], Stage | null]>([
  [[], null],
  [['intro'], 'intro'],
  [['intro', 'consent'], 'consent'],
])('from the first question after %j, back goes to %s', (before, expected) => {
  expect(stageBack(before, 'questions')).toBe(expected);
});

it.each<[PagingDefinition, hasConsent: boolean, expected: boolean]>([
  [{}, false, false],
  [{ consent }, false, true],
  [{ consent }, true, false],
  [{ consent: { ...consent, optional: true } }, false, false],
])('%j with consent %s bars the questions: %s', (paging, hasConsent, expected) => {
  expect(isBarred(paging, hasConsent)).toBe(expected);
});

const pages = ['a', 'b', 'c', 'd'].map(id => ({ id, steps: [{ key: id, question: ask(id), round: null }] }));

it.each<[page: string, seen: string[], isReturning: boolean, expected: string | undefined]>([
  ['a', ['a'], false, 'b'],
  ['a', ['a', 'b', 'c', 'd'], false, 'b'],
  ['d', ['a', 'b', 'c', 'd'], false, undefined],
  ['a', ['a', 'b', 'c', 'd'], true, undefined],
  ['a', ['a', 'b', 'd'], true, 'c'],
  ['d', ['a', 'b', 'd'], true, undefined],
])('after page %s with %j seen, returning %s: %s', (page, seen, isReturning, expected) => {
  expect(pageAfter(pages, { page, seen }, isReturning)?.id).toBe(expected);
});
