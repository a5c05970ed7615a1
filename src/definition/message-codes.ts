import type { QuestionDefinition, QuestionType, TextFormat } from './question-definition.js';

/** The code with which a text is refused that does not have the format. */
export const formatCodes = {
  email: 'not-an-email',
  url: 'not-a-url',
  phone: 'not-a-phone',
  number: 'not-a-number',
  date: 'not-a-date',
} as const satisfies Readonly<Record<TextFormat, string>>;

const otherText = ['text-too-long', 'unstorable-character'];

/** What a person can do wrong, beside not answering. */
const codes: Readonly<Record<QuestionType, readonly string[]>> = {
  scale: [],
  nps: [],
  rating: [],
  'yes-no': [],
  'yes-partly-no': [],
  choice: otherText,
  'multi-choice': ['too-few-choices', 'too-many-choices', ...otherText],
  dropdown: otherText,
  directory: otherText,
  'picture-choice': otherText,
  number: ['not-a-number', 'too-many-decimals', 'below-minimum', 'above-maximum'],
  date: ['not-a-date', 'day-too-early', 'day-too-late'],
  time: ['not-a-time', 'time-too-early', 'time-too-late'],
  duration: ['not-minutes', 'time-too-short', 'time-too-long'],
  text: ['text-too-short', 'text-too-long', 'unstorable-character'],
  consent: [],
  contact: ['contact-missing', 'not-an-email', 'not-a-phone', 'text-too-long', 'unstorable-character'],
  slider: [],
  ranking: [],
  matrix: ['rows-needed', 'text-too-long', 'unstorable-character'],
  allocation: ['points-left', 'too-many-points', 'not-points'],
  statement: [],
  group: [],
};

/** The codes that `messages` of a question can word: with which an answer of a person can be refused. */
export const messageCodes = (question: QuestionDefinition): readonly string[] => {
  const { type } = question;
  if (type === 'statement' || type === 'group') return [];
  const format = type === 'text' && question.format ? [formatCodes[question.format]] : [];
  return ['answer-needed', ...codes[type], ...format];
};
