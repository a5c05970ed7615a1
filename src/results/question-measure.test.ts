import { expect, it } from 'vitest';
import type { PlainQuestion, PulseDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import { questionMeasure } from './question-measure.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'x',
  title: 'X',
  scales: {
    own: {
      options: [
        { value: 2, label: 'Much' },
        { value: 1, label: 'Little' },
      ],
    },
  },
  translations: {
    de: {
      'scales.own.options.2.label': 'Viel',
      'questions.q.options.a.label': 'Ah',
      'questions.q.unit': 'Stunden',
      'questions.q.labels.1.label': 'Schlecht',
    },
  },
  questions: [],
};
const scope = { definition, lists: { departments: [{ id: 'it', label: 'IT' }] }, context: {} };
const measureOf = (question: PlainQuestion) =>
  questionMeasure('q', 'questions.q', question, questionContracts[question.type], scope, 'en');

const base = { id: 'q', title: 'T' };
it.each<[string, PlainQuestion, object | null]>([
  [
    'a built-in scale',
    { ...base, type: 'scale', scale: 'freq5' },
    { kind: 'ordinal', scale: 'freq5', codes: [1, 2, 3, 4, 5] },
  ],
  ['yes and no', { ...base, type: 'yes-no' }, { kind: 'ordinal', scale: 'ypn', codes: [0, 2] }],
  ['what lies between', { ...base, type: 'yes-partly-no' }, { kind: 'ordinal', scale: 'ypn', codes: [0, 1, 2] }],
  [
    'an own scale in the order of its codes',
    { ...base, type: 'scale', scale: 'own' },
    { codes: [2, 1], labels: [{ en: 'Much', de: 'Viel' }, { en: 'Little' }] },
  ],
  ['recommend', { ...base, type: 'nps' }, { kind: 'recommend', codes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }],
  [
    'the words of some points; the others are said by their numbers',
    {
      ...base,
      type: 'rating',
      points: 3,
      labels: [
        { value: 1, label: 'Poor' },
        { value: 3, label: 'Good' },
      ],
    },
    { codes: [1, 2, 3], labels: [{ en: 'Poor', de: 'Schlecht' }, {}, { en: 'Good' }] },
  ],
  [
    'the words of recommending',
    { ...base, type: 'nps', labels: [{ value: 10, label: 'Yes' }] },
    { kind: 'recommend', labels: [...Array.from({ length: 10 }, () => ({})), { en: 'Yes' }] },
  ],
  [
    'options',
    { ...base, type: 'choice', options: [{ value: 'a', label: 'A' }] },
    { kind: 'choice', options: ['a'], labels: [{ en: 'A', de: 'Ah' }] },
  ],
  [
    'pictures by their words',
    { ...base, type: 'picture-choice', options: [{ value: 'a', label: 'A', image: '/a.png' }] },
    { kind: 'choice', options: ['a'], labels: [{ en: 'A', de: 'Ah' }] },
  ],
  [
    'a list to search',
    { ...base, type: 'directory', optionsFrom: 'departments' },
    { kind: 'choice', options: ['it'], labels: [{ en: 'IT' }] },
  ],
  [
    'a list',
    { ...base, type: 'multi-choice', optionsFrom: 'departments' },
    { kind: 'multi', options: ['it'], labels: [{ en: 'IT' }] },
  ],
  ['a unit', { ...base, type: 'number', unit: 'hours' }, { kind: 'number', unit: { en: 'hours', de: 'Stunden' } }],
  ['the minutes of a length of time', { ...base, type: 'duration' }, { kind: 'number', unit: { en: 'minutes' } }],
  [
    'the unit of a slider, and none of its points',
    { ...base, type: 'slider', unit: 'hours' },
    { kind: 'number', unit: { en: 'hours', de: 'Stunden' } },
  ],
  [
    'a dimension and a direction',
    { ...base, type: 'nps', dimension: 'd', reverse: true },
    { parent: 'dim:d', rev: true },
  ],
  ['nothing of a contact', { ...base, type: 'contact' }, null],
  ['nothing of a day', { ...base, type: 'date' }, null],
  ['nothing of a time', { ...base, type: 'time' }, null],
  ['nothing of a consent', { ...base, type: 'consent', label: 'Yes' }, null],
  ['nothing of a statement', { ...base, type: 'statement' }, null],
])('carries %s', (_case, question, expected) => {
  const measure = measureOf(question);
  if (expected === null) expect(measure).toBeNull();
  else expect(measure).toMatchObject(expected);
});
