import type { PlainQuestion, QuestionType } from '../../src/definition/pulse-definition.js';

const options = ['load', 'tools', 'people'].map(value => ({ value, label: value.toUpperCase() }));

/** One question of every type that stands for itself, each without a mistake. They need a pulse that is not anonymous. */
export const soundQuestions: Readonly<{
  [T in Exclude<QuestionType, 'group'>]: Extract<PlainQuestion, { readonly type: T }>;
}> = {
  scale: { id: 'q', type: 'scale', title: 'Q', scale: 'freq5' },
  nps: { id: 'q', type: 'nps', title: 'Q' },
  rating: { id: 'q', type: 'rating', title: 'Q' },
  'yes-no': { id: 'q', type: 'yes-no', title: 'Q' },
  'yes-partly-no': { id: 'q', type: 'yes-partly-no', title: 'Q' },
  choice: { id: 'q', type: 'choice', title: 'Q', options },
  'multi-choice': {
    id: 'q',
    type: 'multi-choice',
    title: 'Q',
    options: [...options, { value: 'none', label: 'None', exclusive: true }],
    minimumChoices: 2,
    maximumChoices: 2,
  },
  dropdown: { id: 'q', type: 'dropdown', title: 'Q', options },
  directory: { id: 'q', type: 'directory', title: 'Q', optionsFrom: 'departments' },
  'picture-choice': {
    id: 'q',
    type: 'picture-choice',
    title: 'Q',
    options: options.map(option => ({ ...option, image: '/picture.png' })),
  },
  number: { id: 'q', type: 'number', title: 'Q', minimum: 0, maximum: 40, decimals: 1 },
  date: { id: 'q', type: 'date', title: 'Q', minimum: '2026-01-01', maximum: '2026-12-31' },
  time: { id: 'q', type: 'time', title: 'Q', minimum: '08:00', maximum: '18:00' },
  duration: { id: 'q', type: 'duration', title: 'Q', minimum: 5, maximum: 600 },
  text: { id: 'q', type: 'text', title: 'Q' },
  consent: { id: 'q', type: 'consent', title: 'Q', label: 'Yes' },
  contact: { id: 'q', type: 'contact', title: 'Q' },
  statement: { id: 'q', type: 'statement', title: 'Q' },
  slider: { id: 'q', type: 'slider', title: 'Q', step: 5 },
  ranking: { id: 'q', type: 'ranking', title: 'Q', options },
  matrix: {
    id: 'q',
    type: 'matrix',
    title: 'Q',
    scale: 'freq5',
    rows: [
      { id: 'it', label: 'IT' },
      { id: 'hr', label: 'People' },
    ],
    comments: true,
  },
  allocation: { id: 'q', type: 'allocation', title: 'Q', options },
};
