import type { PlainQuestion } from '../../../src/definition/pulse-definition.js';
import type { QuestionHarness } from '../../../src/testing/question-harness.js';
import type { AnswerValue } from '../../../src/response/response.js';

const offers = { title: 'How was it?', help: 'In the last four weeks.', notApplicable: true, preferNotToSay: true };
const options = [
  { value: 'load', label: 'Workload' },
  { value: 'tools', label: 'Tools' },
  { value: 'none', label: 'None of these', exclusive: true },
  { value: 'other', label: 'Something else', other: true },
];

export interface QuestionCase {
  readonly name: string;
  readonly question: PlainQuestion;
  /** What to choose, to write or to move, and the answer it makes. */
  readonly act:
    | { readonly choose: string }
    | { readonly type: string }
    /** Another deed; how the question then says its answer, and how it says that there is none. */
    | {
        readonly perform: (harness: QuestionHarness) => Promise<void>;
        readonly reads: string;
        readonly empty: string;
        /** Default: what its `output` says. */
        readonly read?: (harness: QuestionHarness) => string;
      };
  readonly answer: AnswerValue;
}

/** One of every type and layout that takes an answer. */
export const questionCases: readonly QuestionCase[] = [
  {
    name: 'scale',
    question: { id: 'q', type: 'scale', scale: 'freq5', ...offers },
    act: { choose: 'Often' },
    answer: 4,
  },
  { name: 'nps', question: { id: 'q', type: 'nps', ...offers }, act: { choose: '0' }, answer: 0 },
  {
    name: 'nps with words',
    question: { id: 'q', type: 'nps', labels: [{ value: 0, label: 'Never' }], ...offers },
    act: { choose: '0 Never' },
    answer: 0,
  },
  { name: 'stars', question: { id: 'q', type: 'rating', ...offers }, act: { choose: '3 stars' }, answer: 3 },
  {
    name: 'faces',
    question: { id: 'q', type: 'rating', symbol: 'faces', ...offers },
    act: { choose: 'Good' },
    answer: 4,
  },
  {
    name: 'numbers',
    question: { id: 'q', type: 'rating', symbol: 'numbers', points: 10, endLabels: ['Low', 'High'], ...offers },
    act: { choose: '10' },
    answer: 10,
  },
  {
    name: 'yes-no',
    question: { id: 'q', type: 'yes-no', ...offers },
    act: { choose: 'Yes' },
    answer: 2,
  },
  {
    name: 'yes-partly-no',
    question: { id: 'q', type: 'yes-partly-no', ...offers },
    act: { choose: 'Partly' },
    answer: 1,
  },
  {
    name: 'choice',
    question: { id: 'q', type: 'choice', options, ...offers },
    act: { choose: 'Tools' },
    answer: 'tools',
  },
  {
    name: 'long choice',
    question: { id: 'q', type: 'choice', optionsFrom: 'departments', ...offers },
    act: { choose: 'Department 7' },
    answer: 'd7',
  },
  {
    name: 'multi-choice',
    question: { id: 'q', type: 'multi-choice', options, ...offers },
    act: { choose: 'Tools' },
    answer: ['tools'],
  },
  {
    name: 'long multi-choice',
    question: { id: 'q', type: 'multi-choice', optionsFrom: 'departments', ...offers },
    act: { choose: 'Department 7' },
    answer: ['d7'],
  },
  {
    name: 'dropdown',
    question: { id: 'q', type: 'dropdown', options, ...offers },
    act: { choose: 'Tools' },
    answer: 'tools',
  },
  {
    name: 'directory',
    question: { id: 'q', type: 'directory', optionsFrom: 'departments', ...offers },
    act: { choose: 'Department 7' },
    answer: 'd7',
  },
  {
    name: 'picture-choice',
    question: {
      id: 'q',
      type: 'picture-choice',
      options: options.slice(0, 2).map(({ value, label }) => ({ value, label, image: `/missing/${value}.png` })),
      ...offers,
    },
    act: { choose: 'Tools' },
    answer: 'tools',
  },
  {
    name: 'consent',
    question: { id: 'q', type: 'consent', label: 'I have read [the notice](https://example.com/notice).', ...offers },
    act: { choose: 'I have read the notice.' },
    answer: 1,
  },
  {
    name: 'date',
    question: { id: 'q', type: 'date', minimum: '2026-01-01', maximum: 'today', ...offers },
    act: { type: '2026-11-22' },
    answer: '2026-11-22',
  },
  { name: 'time', question: { id: 'q', type: 'time', ...offers }, act: { type: '09:30' }, answer: '09:30' },
  {
    name: 'duration',
    question: { id: 'q', type: 'duration', ...offers },
    act: {
      perform: async harness => {
        await harness.fill('hours', '1');
        await harness.fill('minutes', '30');
      },
      reads: '1|30',
      empty: '|',
      read: harness => harness.texts.join('|'),
    },
    answer: 90,
  },
  {
    name: 'contact',
    question: { id: 'q', type: 'contact', ...offers },
    act: {
      async perform(harness) {
        await harness.choose('You may contact me about my answer.');
        if (harness.texts.length === 0) return;
        await harness.fill('Name', 'Kim Ek');
        await harness.fill('E-mail', 'kim@example.com');
      },
      reads: 'Kim Ek|kim@example.com',
      empty: '',
      read: harness => harness.texts.join('|'),
    },
    answer: { name: 'Kim Ek', email: 'kim@example.com' },
  },
  {
    name: 'number',
    question: { id: 'q', type: 'number', unit: 'hours', decimals: 1, ...offers },
    act: { type: '2,5' },
    answer: 2.5,
  },
  {
    name: 'short text',
    question: { id: 'q', type: 'text', length: 'short', ...offers },
    act: { type: 'calm' },
    answer: 'calm',
  },
  {
    name: 'long text',
    question: { id: 'q', type: 'text', ...offers },
    act: { type: 'More time.' },
    answer: 'More time.',
  },
  {
    name: 'slider',
    question: { id: 'q', type: 'slider', unit: 'hours', endLabels: ['None', 'All day'], ...offers },
    act: { perform: harness => harness.slide(40), reads: '40 hours', empty: 'No answer yet' },
    answer: 40,
  },
  {
    name: 'ranking',
    question: { id: 'q', type: 'ranking', options: options.slice(0, 2), ...offers },
    act: {
      perform: harness => harness.press('Move up: Tools'),
      reads: 'This is your order.',
      empty: 'Move what matters most to the top, or say that this order is right.',
    },
    answer: ['tools', 'load'],
  },
  {
    name: 'allocation',
    question: { id: 'q', type: 'allocation', options: options.slice(0, 2), total: 10, ...offers },
    act: {
      perform: async harness => {
        await harness.press('More: Tools');
        await harness.press('More: Tools');
      },
      reads: 'All points are shared out.',
      empty: '10 points left',
    },
    answer: { tools: 10 },
  },
  {
    name: 'matrix',
    question: {
      id: 'q',
      type: 'matrix',
      scale: 'freq5',
      comments: true,
      rows: [
        { id: 'it', label: 'IT' },
        { id: 'hr', label: 'People' },
      ],
      ...offers,
    },
    act: { perform: harness => harness.choose('Often', 'IT'), reads: '1 of 2 answered', empty: '0 of 2 answered' },
    answer: { it: 4 },
  },
];
