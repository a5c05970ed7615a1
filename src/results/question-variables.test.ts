import { describe, expect, it } from 'vitest';
import { questionContracts } from '../question/question-contracts.js';
import type { PulseResponse } from '../response/response.js';
import { itemKey, itemVariables } from './item-variables.js';
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

describe('reading a ranking', () => {
  const options = ['speed', 'price', 'care', 'calm'].map(value => ({ value, label: value.toUpperCase() }));
  const question = {
    id: 'first',
    type: 'ranking',
    title: 'What first?',
    options,
    top: 2,
    preferNotToSay: true,
  } as const;
  const places = questionVariables({
    definition: {
      ...definition,
      questions: [question],
      translations: { de: { 'questions.first.title': 'Was zuerst?', 'questions.first.options.speed.label': 'Tempo' } },
    },
    contracts: questionContracts,
    lists: {},
    language: 'en',
    minimum: 5,
  });

  it('has a column of places for each option, each known from all others', () => {
    expect(places.map(({ measure: { id, kind } }) => [id, kind])).toEqual([
      ['first.speed', 'number'],
      ['first.price', 'number'],
      ['first.care', 'number'],
      ['first.calm', 'number'],
    ]);
    expect(places[0]?.measure.label).toEqual({ en: 'What first?: SPEED', de: 'Was zuerst?: Tempo' });
    expect(places.map(({ parts }) => parts.length)).toEqual([3, 0, 0, 0]);
  });

  it.each<[string, Partial<PulseResponse>, readonly (readonly unknown[])[]]>([
    ['places, shared by those without one', { answers: { first: ['care', 'speed'] } }, [[2], [3.5], [1], [3.5]]],
    ['a skip of each option', { skipped: { first: 'pns' } }, [['pns'], ['pns'], ['pns'], ['pns']]],
    ['nothing of options that are gone', { answers: { first: ['care', 'gone'] } }, [[], [], [], []]],
    ['nothing where it was not asked', {}, [[], [], [], []]],
  ])('gives %s', (_case, more, expected) => {
    const said = places.map(place => place.read(response(null, more)).map(({ value, skip }) => value ?? skip));
    expect(said).toEqual(expected);
  });
});

describe('reading a ranking in rounds', () => {
  const options = ['speed', 'price', 'care'].map(value => ({ value, label: value.toUpperCase() }));
  const inner = { id: 'first', type: 'ranking', title: 'What first?', options, notApplicable: true } as const;
  const group = { id: 'svc', type: 'group', title: 'G', forEach: 'use', questions: [inner] } as const;
  const places = questionVariables({
    definition: {
      ...definition,
      questions: [...definition.questions.slice(0, 1), group],
      translations: {
        de: {
          'questions.svc.questions.first.title': 'Was zuerst?',
          'questions.svc.questions.first.options.speed.label': 'Tempo',
        },
      },
    },
    contracts: questionContracts,
    lists: {},
    language: 'en',
    minimum: 5,
  }).filter(({ rounds }) => rounds === 'svc');

  it('has a column of places for each option and round, each known from all others', () => {
    expect(places.map(({ measure: { id, kind } }) => [id, kind])).toEqual([
      ['svc.first.speed', 'number'],
      ['svc.first.price', 'number'],
      ['svc.first.care', 'number'],
    ]);
    expect(places[0]?.measure.label).toEqual({ en: 'What first?: SPEED', de: 'Was zuerst?: Tempo' });
    expect(places[0]?.parts).toEqual(['svc.first.price', 'svc.first.care']);
    const [finance] = itemVariables(places[0]!, ['finance']);
    expect(finance?.parts).toEqual([itemKey('svc.first.price', 'finance'), itemKey('svc.first.care', 'finance')]);
  });

  it('gives the place in each round, and why there is none', () => {
    const said = response(null, {
      answers: { svc: { finance: { first: ['care', 'speed', 'price'] }, legal: { first: ['gone'] } } },
      skipped: { 'svc.works.first': 'na' },
    });
    expect(places.map(place => place.read(said))).toEqual(
      [2, 3, 1].map(value => [
        { item: 'works', value: null, skip: 'na' },
        { item: 'finance', value, skip: null },
      ]),
    );
  });
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
