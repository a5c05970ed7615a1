import type { PlainQuestion } from '../../../src/definition/pulse-definition.js';
import type { AnswerValue } from '../../../src/response/response.js';

/** One key, keys together such as `Shift+Tab`, or a text to type. */
export type Stroke = string | { readonly type: string };

/** What a person does with the keyboard alone, and what it makes of the answer. */
export interface KeyboardScript {
  readonly question: PlainQuestion;
  /** A pattern where the person's clock and calendar decide. */
  readonly answer: readonly [strokes: readonly Stroke[], made: AnswerValue | RegExp];
  /** From where the focus is then. */
  readonly change: readonly [strokes: readonly Stroke[], made: AnswerValue | RegExp];
  /** Takes the answer back where there is no button for it, from the first control on. Default: there is one. */
  readonly takeBack?: readonly Stroke[];
}

const title = 'How was it?';
const points = [[' '], ['ArrowDown']] as const;
const options = [
  { value: 'a', label: 'Tea' },
  { value: 'b', label: 'Tunnel' },
  { value: 'c', label: 'Bread' },
];
const written = [['Backspace'], ['Backspace', 'Backspace', 'Backspace']] as const;

const ofPoints = (question: PlainQuestion, first: AnswerValue, second: AnswerValue): KeyboardScript => ({
  question,
  answer: [points[0], first],
  change: [points[1], second],
});

/** One for each type that is answered. */
export const keyboardScripts: Readonly<Record<Exclude<PlainQuestion['type'], 'statement'>, KeyboardScript>> = {
  scale: ofPoints({ id: 'q', type: 'scale', scale: 'freq5', title }, 1, 2),
  nps: ofPoints({ id: 'q', type: 'nps', title }, 0, 1),
  rating: ofPoints({ id: 'q', type: 'rating', title }, 1, 2),
  'yes-no': ofPoints({ id: 'q', type: 'yes-no', title }, 0, 2),
  'yes-partly-no': ofPoints({ id: 'q', type: 'yes-partly-no', title }, 0, 1),
  choice: ofPoints({ id: 'q', type: 'choice', options, title }, 'a', 'b'),
  'picture-choice': ofPoints(
    {
      id: 'q',
      type: 'picture-choice',
      options: options.map(({ value, label }) => ({ value, label, image: `/missing/${value}.png` })),
      title,
    },
    'a',
    'b',
  ),
  'multi-choice': {
    question: { id: 'q', type: 'multi-choice', options, title },
    answer: [[' '], ['a']],
    change: [
      ['Tab', ' '],
      ['a', 'b'],
    ],
    takeBack: [' '],
  },
  dropdown: {
    question: { id: 'q', type: 'dropdown', options, title },
    answer: [[{ type: 'T' }], 'a'],
    change: [[{ type: 'u' }], 'b'],
    takeBack: ['Home'],
  },
  directory: {
    question: { id: 'q', type: 'directory', options, title },
    answer: [[{ type: 'bre' }, 'ArrowDown', ' '], 'c'],
    change: [['Shift+Tab', ...Array<string>(3).fill('Backspace'), { type: 'tun' }, 'ArrowDown', ' '], 'b'],
  },
  consent: {
    question: { id: 'q', type: 'consent', label: 'I agree', title },
    answer: [[' '], 1],
    change: [[' ', ' '], 1],
    takeBack: [' '],
  },
  contact: {
    question: { id: 'q', type: 'contact', title },
    answer: [[' '], {}],
    change: [['Tab', { type: 'Kim' }], { name: 'Kim' }],
    takeBack: [' '],
  },
  // By the arrows: which part comes first, and whether digits go on to the next, differs by device and engine.
  date: {
    question: { id: 'q', type: 'date', title },
    answer: [['ArrowUp', 'Tab', 'ArrowUp', 'Tab', 'ArrowUp'], /^\d{4}-\d\d-\d\d$/],
    change: [['ArrowUp'], /^\d{4}-\d\d-\d\d$/],
  },
  // The third part is there on a clock of twelve hours only; elsewhere the stop is what comes after the field.
  time: {
    question: { id: 'q', type: 'time', title },
    answer: [['ArrowUp', 'Tab', 'ArrowUp', 'Tab', 'ArrowUp'], /^\d\d:\d\d$/],
    change: [['Shift+Tab', 'ArrowUp'], /^\d\d:\d\d$/],
  },
  duration: {
    question: { id: 'q', type: 'duration', title },
    answer: [[{ type: '1' }, 'Tab', { type: '30' }], 90],
    change: [['Backspace'], 63],
  },
  number: {
    question: { id: 'q', type: 'number', title },
    answer: [[{ type: '120' }], 120],
    change: [written[0], 12],
    takeBack: written[1],
  },
  text: {
    question: { id: 'q', type: 'text', length: 'short', title },
    answer: [[{ type: 'cat' }], 'cat'],
    change: [written[0], 'ca'],
    takeBack: written[1],
  },
  slider: {
    question: { id: 'q', type: 'slider', title },
    answer: [['Tab', 'End'], 100],
    change: [['PageDown', 'ArrowLeft', 'ArrowUp', 'PageUp', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowDown'], 1],
  },
  ranking: {
    question: { id: 'q', type: 'ranking', options, title },
    answer: [['Enter'], ['b', 'a', 'c']],
    change: [['ArrowUp'], ['a', 'b', 'c']],
  },
  allocation: {
    question: { id: 'q', type: 'allocation', options, title },
    answer: [[{ type: '40' }, 'Tab', 'Enter'], { a: 45 }],
    change: [['Shift+Tab', 'Shift+Tab', 'Enter'], { a: 40 }],
  },
  matrix: {
    question: {
      id: 'q',
      type: 'matrix',
      scale: 'freq5',
      rows: options.map(({ value, label }) => ({ id: value, label })),
      title,
    },
    answer: [[' ', 'Tab', ' '], { a: 1, b: 1 }],
    change: [['ArrowDown'], { a: 1, b: 2 }],
  },
};
