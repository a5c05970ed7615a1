import { describe, expect, it } from 'vitest';
import { questionContracts } from '../question/question-contracts.js';
import type { PulseResponse } from '../response/response.js';
import { questionVariables } from './question-variables.js';
import { definition, response } from './service-example.js';

const variables = questionVariables({
  definition,
  contracts: questionContracts,
  lists: { departments: [{ id: 'finance', label: 'Finance' }] },
  language: 'en',
  minimum: 5,
});
const read = (id: string, more: Partial<PulseResponse>) =>
  variables.find(({ measure }) => measure.id === id)?.read(response(null, more));

describe('reading a question', () => {
  it.each<[string, string, Partial<PulseResponse>, readonly unknown[]]>([
    ['an answer', 'resp1', { answers: { resp1: 4 } }, [{ item: null, value: 4, skip: null }]],
    ['a skip', 'resp1', { skipped: { resp1: 'pns' } }, [{ item: null, value: null, skip: 'pns' }]],
    ['nothing where it was not asked', 'resp1', {}, []],
    ['no code that the scale has not', 'resp1', { answers: { resp1: 6 } }, []],
    ['no inherited property', 'cmt', { answers: Object.create({ cmt: 'x' }) as PulseResponse['answers'] }, []],
    [
      'known options once each',
      'use',
      { answers: { use: ['finance', 'gone', 'finance'] } },
      [{ item: null, value: ['finance'], skip: null }],
    ],
    ['no empty comment', 'cmt', { answers: { cmt: '  ' } }, []],
    [
      'each round',
      'svc.speed',
      { answers: { svc: { finance: { speed: 2 }, legal: { speed: 5 } } }, skipped: { 'svc.works.speed': 'na' } },
      [
        { item: 'works', value: null, skip: 'na' },
        { item: 'finance', value: 2, skip: null },
        { item: 'legal', value: 5, skip: null },
      ],
    ],
  ])('gives %s', (_case, id, more, expected) => expect(read(id, more)).toEqual(expected));
});

it('splits closed questions by group; rounds and comments stay together', () => {
  const together = variables.filter(({ isSplitByGroup }) => !isSplitByGroup).map(({ measure }) => measure.id);
  expect(together).toEqual(['svc.speed', 'svc.note', 'cmt']);
});

it.each([
  ['resp1', 5],
  ['mood', 10],
  ['cmt', 10],
])('%s needs %i answers', (id, minimum) => {
  expect(variables.find(({ measure }) => measure.id === id)?.minimum).toBe(minimum);
});
