import { describe, expect, it } from 'vitest';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import type { PlainQuestion, PulseDefinition, QuestionDefinition } from '../../src/definition/pulse-definition.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { parseResponse } from '../../src/response/parse-response.js';
import type { PulseResponse } from '../../src/response/response.js';
import { judgeResponse } from '../collector/judge-response.js';
import { answerQuestions } from './answer-questions.js';
import { remarks } from './remarks.js';
import { createSeededDraw } from './seeded-draw.js';

const options = ['a', 'b', 'c', 'd'].map(value => ({ value, label: value }));
const pictures = options.map(option => ({ ...option, image: `/${option.value}.svg` }));
const reasons = [
  ...options,
  { value: 'none', label: 'None', exclusive: true },
  { value: 'else', label: 'Else', other: true },
];
const rows = ['it', 'law', 'people'].map(id => ({ id, label: id }));
const rooms = Array.from({ length: 300 }, (_, place) => ({ id: `r${place}`, label: `Room ${place}` }));

/** Each type as it comes, and as narrow as an author can make it. */
const questions: { readonly [T in PlainQuestion['type']]: readonly object[] } = {
  scale: [{ scale: 'freq5' }, { scale: 'own', reverse: true }],
  nps: [{}],
  rating: [{}, { symbol: 'numbers', points: 10 }],
  'yes-no': [{}],
  'yes-partly-no': [{ reverse: true }],
  choice: [{ options: reasons }, { optionsFrom: 'departments', excludeContext: 'team' }],
  'multi-choice': [
    { options: reasons },
    { options: reasons, minimumChoices: 2, maximumChoices: 3 },
    { optionsFrom: 'departments', excludeContext: 'team', maximumChoices: 1 },
  ],
  dropdown: [{ options: reasons }, { optionsFrom: 'departments' }],
  directory: [{ optionsFrom: 'rooms' }, { optionsFrom: 'departments' }],
  'picture-choice': [{ options: pictures }],
  number: [
    {},
    { minimum: 2, maximum: 2.5, decimals: 1, about: true },
    { minimum: -8, maximum: -3 },
    { minimum: 0.29, maximum: 0.29, decimals: 2 },
  ],
  date: [
    {},
    { minimum: '2026-11-22', maximum: '2026-11-22' },
    { minimum: 'today' },
    { maximum: 'today' },
    { minimum: '2020-01-01', maximum: '2020-03-01' },
  ],
  time: [{}, { minimum: '22:00' }, { maximum: '05:03', minimum: '05:01' }],
  duration: [
    {},
    { precision: 'days' },
    { minimum: 7, maximum: 9 },
    { precision: 'days', minimum: 2000, maximum: 3000 },
  ],
  text: [
    { required: true },
    { length: 'short', maximumLength: 12, required: true },
    { minimumLength: 300, required: true },
    { length: 'short', format: 'email', required: true },
    { length: 'short', format: 'phone', required: true },
    { length: 'short', format: 'url', required: true },
    { length: 'short', format: 'number', required: true },
    { length: 'short', format: 'date', required: true },
  ],
  consent: [{ label: 'Yes' }, { label: 'Yes', required: true }],
  contact: [{ required: true }, { fields: ['phone'], required: true }],
  statement: [{}],
  slider: [{}, { minimum: -1, maximum: 1, step: 0.1 }, { minimum: 10, maximum: 20, step: 5, reverse: true }],
  ranking: [{ options }, { options, top: 2 }],
  allocation: [{ options }, { options, total: 7, step: 3 }, { options, total: 10, step: 10 }],
  matrix: [
    { scale: 'own', rows, comments: true, notApplicable: true },
    { scale: 'freq5', rows, required: true },
  ],
};

const asked = Object.entries(questions).flatMap(([type, cases]) =>
  cases.map((members, place) => ({
    ...{ id: `${type}${place}`, type, title: type },
    ...(type === 'matrix' || type === 'statement' ? {} : { notApplicable: true, preferNotToSay: true }),
    ...members,
  })),
) as unknown as readonly PlainQuestion[];

const ofRounds = asked.filter(({ type }) => !/allocation|matrix|consent|contact|statement/.test(type));

const definitionOf = (asking: readonly QuestionDefinition[], more: Partial<PulseDefinition> = {}): PulseDefinition => ({
  format: 'ics-pulse/1',
  id: 'all',
  title: 'All',
  privacy: { mode: 'identified' },
  scales: { own: { options: [1, 2, 7].map(value => ({ value, label: `${value}` })) } },
  context: ['team'],
  questions: asking,
  ...more,
});

const lists = { rooms, departments: ['it', 'law', 'people', 'desk'].map(id => ({ id, label: id })) };
const seeds = Array.from({ length: 40 }, (_, seed) => seed);

const respond = (definition: PulseDefinition, seed: number, level = 60): PulseResponse | null =>
  answerQuestions(
    {
      ...{ definition, lists, today: '2026-11-22', name: `person ${seed}` },
      context: { team: 'it' },
      draw: createSeededDraw(seed),
      needs: ['law', 'desk', 'people'],
      remarks: remarks.en,
      level: () => level,
      amount: () => 90,
    },
    { id: '0'.repeat(32), definition: '0'.repeat(64), wave: '2026-11', language: 'en' },
  );

/** What a collector finds wrong with the responses of all seeds. */
const faultsOf = (definition: PulseDefinition): readonly unknown[] => {
  const checked = parseDefinition(definition, questionContracts);
  if (!checked.ok) return checked.error;
  return seeds.flatMap(seed => {
    const response = respond(definition, seed);
    const parsed = parseResponse(JSON.parse(JSON.stringify(response)));
    if (!parsed.ok) return parsed.error;
    return judgeResponse(parsed.value, { definition, lists, context: { team: 'it' } });
  });
};

const answersTo = (definition: PulseDefinition, id: string): readonly unknown[] =>
  seeds.map(seed => respond(definition, seed)?.answers[id]).filter(answer => answer !== undefined);

describe('answerQuestions', { timeout: 60_000 }, () => {
  it.each(asked.map(question => [question.id, question] as const))(
    'answers %s as the collector wants it',
    (_, question) => {
      expect(faultsOf(definitionOf([question]))).toEqual([]);
    },
  );

  it('answers each type in most cases, and not always alike', () => {
    const definition = definitionOf(asked);
    const responses = seeds.map(seed => respond(definition, seed));
    const optional = new Set(['statement0', 'contact0', 'text0']);
    const fixed = /^(number3|date1|date2|consent|statement|contact|duration3|text7|allocation2)/;
    for (const { id } of asked.filter(question => !optional.has(question.id) && question.type !== 'statement')) {
      const answers = responses.map(response => response?.answers[id]).filter(answer => answer !== undefined);
      expect([id, answers.length > seeds.length / 2]).toEqual([id, true]);
      if (!fixed.test(id))
        expect([id, new Set(answers.map(each => JSON.stringify(each))).size > 1]).toEqual([id, true]);
    }
  });

  it('answers all types in the rounds of a group as the collector wants it', () => {
    const source = { id: 'use', type: 'multi-choice', title: 'Whom?', optionsFrom: 'departments' } as const;
    const group = { id: 'svc', type: 'group', title: 'They', forEach: 'use', max: 2, questions: ofRounds } as const;
    const definition = definitionOf([source, group as unknown as QuestionDefinition]);
    expect(faultsOf(definition)).toEqual([]);
    expect(answersTo(definition, 'svc').some(rounds => Object.keys(rounds as object).length === 2)).toBe(true);
  });

  it('thinks again until the checks of the definition hold', () => {
    const day = (id: string): QuestionDefinition => ({ id, type: 'date', title: id });
    const checks = [
      { id: 'order', of: ['one', 'two', 'three'], ascending: true, message: 'In turn.' },
      { id: 'some', of: ['more', 'else'], atLeast: 1, message: 'One of them.' },
    ] as const;
    const texts = ['more', 'else'].map((id): QuestionDefinition => ({ id, type: 'text', title: id }));
    const definition = definitionOf([day('one'), day('two'), day('three'), ...texts], { checks });
    const responses = seeds.map(seed => respond(definition, seed)).filter(response => response !== null);
    expect(responses.length).toBeGreaterThan(seeds.length / 3);
    for (const response of responses)
      expect(judgeResponse(response, { definition, lists, context: { team: 'it' } })).toEqual([]);
  });

  it('says nothing rather than what no check lets through', () => {
    const checks = [
      { id: 'never', of: ['q'], unless: { question: 'q', is: 'above', value: 10 }, message: 'No.' },
    ] as const;
    expect(respond(definitionOf([{ id: 'q', type: 'nps', title: 'q' }], { checks }), 1)).toBe(null);
  });

  it('goes where jumps, variables and conditions of the definition lead', () => {
    const definition = definitionOf(
      [
        { id: 'score', type: 'nps', title: 'Score', required: true },
        { id: 'passed', type: 'yes-no', title: 'Passed by' },
        { id: 'asked', type: 'yes-no', title: 'Asked', showIf: { variable: 'double', is: 'at-least', value: 0 } },
      ],
      {
        variables: [{ id: 'double', is: { sum: [{ question: 'score' }, { question: 'score' }] } }],
        flow: [{ after: 'score', if: { question: 'score', is: 'at-least', value: 0 }, goto: 'asked' }],
      },
    );
    expect(faultsOf(definition)).toEqual([]);
    const keys = new Set(seeds.flatMap(seed => Object.keys(respond(definition, seed)?.answers ?? {})));
    expect([...keys].sort()).toEqual(['asked', 'score']);
  });

  it('says more of what is good where the level is high, and less where the question is reversed', () => {
    const mean = (question: object, level: number): number => {
      const definition = definitionOf([{ id: 'q', title: 'q', required: true, ...question } as QuestionDefinition]);
      const values = seeds.map(seed => Number(respond(definition, seed, level)?.answers['q']));
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    for (const type of [{ type: 'slider' }, { type: 'rating' }, { type: 'scale', scale: 'own' }]) {
      expect(mean(type, 80)).toBeGreaterThan(mean(type, 30));
      expect(mean({ ...type, reverse: true }, 80)).toBeLessThan(mean({ ...type, reverse: true }, 30));
    }
  });

  it('says what else, where it chooses something else', () => {
    const definition = definitionOf([
      {
        id: 'why',
        type: 'choice',
        title: 'Why?',
        options: [{ value: 'else', label: 'Else', other: true }, options[0]!],
      },
    ]);
    expect(answersTo(definition, 'why.other').length).toBeGreaterThan(0);
  });
});
