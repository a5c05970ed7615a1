import { describe, expect, it } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import { untouched } from '../../src/messages/message-step.js';
import { messageDocument } from './message-document.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'note',
  kind: 'message',
  title: 'Note',
  context: ['team', 'about', 'case', { id: 'site', title: 'Site', optionsFrom: 'sites' }],
  questions: [
    { id: 'ease', type: 'scale', scale: 'ease5', title: 'How easy?' },
    { id: 'unit', type: 'directory', title: 'Unit?', optionsFrom: 'departments' },
    { id: 'agree', type: 'consent', title: 'Sure?', label: 'I agree' },
    { id: 'spent', type: 'number', title: 'How many?', about: true },
    { id: 'call', type: 'contact', title: 'May we?' },
    { id: 'delay', type: 'duration', title: 'How late?' },
    { id: 'day', type: 'date', title: 'When?' },
    { id: 'kept', type: 'yes-no', title: 'Kept?' },
    { id: 'score', type: 'nps', title: 'How likely?' },
    { id: 'pull', type: 'slider', title: 'How much?' },
    { id: 'wait', type: 'slider', title: 'How long?', unit: 'days' },
    {
      id: 'first',
      type: 'ranking',
      title: 'What first?',
      options: ['speed', 'price'].map(value => ({ value, label: value.toUpperCase() })),
    },
    {
      id: 'work',
      type: 'matrix',
      title: 'How was it?',
      scale: 'ypn',
      comments: true,
      rows: ['it', 'hr'].map(id => ({ id, label: id.toUpperCase() })),
    },
    {
      id: 'share',
      type: 'allocation',
      title: 'How much?',
      total: 10,
      options: ['speed', 'price'].map(value => ({ value, label: value.toUpperCase() })),
    },
    { id: 'stars', type: 'rating', title: 'How good?' },
    { id: 'why', type: 'choice', title: 'Why?', options: [{ value: 'other', label: 'Else', other: true }] },
    { id: 'who', type: 'choice', title: 'Who?', optionsFrom: 'departments' },
    { id: 'read', type: 'statement', title: 'Please read.' },
    { id: 'tell', type: 'text', title: 'What about {dept|them}?' },
    { id: 'use', type: 'multi-choice', title: 'Whom?', optionsFrom: 'departments' },
    {
      id: 'svc',
      type: 'group',
      title: '',
      forEach: 'use',
      questions: [{ id: 'wish', type: 'text', title: 'And {dept}?' }],
    },
  ],
  translations: {
    de: { 'questions.tell.title': 'Was ist mit {dept|ihnen}?', 'questions.why.options.other.label': 'Anderes' },
  },
};
const lists = {
  departments: [
    { id: 'it', label: 'IT' },
    { id: 'hr', label: 'HR' },
  ],
};

const answersTo = (answers: object, context: object = {}) => {
  const body = JSON.stringify({ language: 'en', answers, context });
  const stored = { id: 'one', wave: '2026-11', definition: 'd', body, ...untouched };
  return messageDocument(stored, definition, lists).answers;
};

describe('messageDocument', () => {
  it.each<[string, object, object]>([
    [
      'labels of a built-in scale in every language',
      { ease: 2 },
      { choices: [{ en: 'Difficult', de: 'Schwer', ar: expect.any(String) }] },
    ],
    ['an entry that was searched for', { unit: 'it' }, { choices: [{ en: 'IT' }] }],
    ['a consent in its words', { agree: 1 }, { choices: [{ en: 'I agree' }] }],
    ['a day', { day: '2026-11-22' }, { choices: [{ en: '2026-11-22' }] }],
    ['a length of time', { delay: 90 }, { number: 90, unit: { en: 'minutes', de: 'Minuten' } }],
    ['a number that is not exact', { spent: 40, 'spent.other': 'about' }, { number: 40, text: 'about' }],
    ['how to reach somebody', { call: { name: 'Kim', phone: '12345' } }, { text: 'Kim\n12345' }],
    ['yes', { kept: 2 }, { choices: [{ en: 'Yes', de: 'Ja', ar: expect.any(String) }] }],
    ['0–10', { score: 7 }, { number: 7, maximum: 10 }],
    ['a point between two ends', { pull: 40 }, { number: 40, maximum: 100 }],
    ['a point with its unit', { wait: 4 }, { number: 4, unit: { en: 'days' } }],
    ['an order', { first: ['price', 'speed'] }, { choices: [{ en: 'PRICE' }, { en: 'SPEED' }] }],
    ['stars', { stars: 4 }, { number: 4, maximum: 5 }],
    [
      'something else',
      { why: 'other', 'why.other': 'Rain' },
      { choices: [{ en: 'Else', de: 'Anderes' }], text: 'Rain' },
    ],
    ['an entry of a list', { who: 'hr' }, { choices: [{ en: 'HR' }] }],
    ['an entry that nobody knows', { who: 'gone' }, { choices: [{ en: 'gone' }] }],
    ['words', { tell: 'Slow' }, { text: 'Slow', label: { en: 'What about them?', de: 'Was ist mit ihnen?' } }],
    ['several', { use: ['it', 'hr'] }, { choices: [{ en: 'IT' }, { en: 'HR' }] }],
    [
      'a round',
      { svc: { it: { wish: 'Call' } } },
      { id: 'svc.it.wish', about: { en: 'IT' }, label: { en: 'And IT?' }, text: 'Call' },
    ],
  ])('puts %s into words', (_, answers, expected) => expect(answersTo(answers)).toMatchObject([expected]));

  it('tells the parts of an answer one by one', () => {
    expect(answersTo({ share: { speed: 7, price: 3 } })).toMatchObject([
      { id: 'share.speed', label: { en: 'How much?: SPEED' }, number: 7 },
      { id: 'share.price', label: { en: 'How much?: PRICE' }, number: 3 },
    ]);
  });

  it('tells the rows of a matrix with their comments, and nothing of those left open', () => {
    expect(answersTo({ work: { it: 1, 'it.comment': 'Slow' } })).toMatchObject([
      { id: 'work.it', label: { en: 'How was it?: IT' }, choices: [{ en: 'Partly' }] },
      { id: 'work.it.comment', text: 'Slow' },
    ]);
  });

  it('names the places that the page said, and no random id', () => {
    const answers = answersTo({ tell: 'Slow' }, { team: 'it', about: 'hr', case: 'a1b2', site: 'unknown' });
    expect(answers.map(({ id, label, choices }) => [id, label['en'], choices?.[0]?.['en']])).toEqual([
      ['tell', 'What about HR?', undefined],
      ['@team', 'Team that writes', 'IT'],
      ['@about', 'Department it is about', 'HR'],
    ]);
  });

  it('has nothing of what was not answered', () => expect(answersTo({})).toEqual([]));
});
