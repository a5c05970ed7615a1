import type { ContactField, Id, PlainQuestion, PulseDefinition } from '../../src/definition/pulse-definition.js';
import { textMaximum } from '../../src/question/text/text-maximum.js';

/** What can be answered to a question. */
export type AnswerForm =
  | {
      readonly kind: 'options';
      readonly labels: readonly string[];
      readonly isSeveral: boolean;
      readonly hasText: boolean;
    }
  | { readonly kind: 'list'; readonly list: Id; readonly isSeveral: boolean }
  | { readonly kind: 'steps'; readonly from: number; readonly to: number }
  | { readonly kind: 'number'; readonly unit: string | null }
  | { readonly kind: 'day' | 'time' }
  | { readonly kind: 'contact'; readonly fields: readonly ContactField[] }
  | { readonly kind: 'text'; readonly maximumLength: number };

/** Labels of the built-in scales, low to high, in the language of the page. */
export type ScaleWords = Readonly<Record<string, Readonly<Record<number, string>>>>;

const labelsOf = (scale: Id, { scales = {} }: PulseDefinition, words: ScaleWords): readonly string[] => {
  const own = Object.hasOwn(scales, scale) ? scales[scale] : undefined;
  if (own !== undefined) return own.options.map(({ label }) => label);
  return Object.entries(words[scale] ?? {})
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([, label]) => label);
};

const oneOf = (labels: readonly string[]): AnswerForm => ({
  kind: 'options',
  labels,
  isSeveral: false,
  hasText: false,
});

type OptionsQuestion = Extract<PlainQuestion, { readonly type: 'choice' | 'multi-choice' | 'dropdown' | 'directory' }>;

const optionsForm = ({ type, options = [], optionsFrom }: OptionsQuestion): AnswerForm => {
  const isSeveral = type === 'multi-choice';
  if (optionsFrom !== undefined) return { kind: 'list', list: optionsFrom, isSeveral };
  const hasText = options.some(({ other }) => other === true);
  return { kind: 'options', labels: options.map(({ label }) => label), isSeveral, hasText };
};

type ScaledQuestion = Extract<
  PlainQuestion,
  { readonly type: 'scale' | 'yes-no' | 'yes-partly-no' | 'nps' | 'rating' | 'slider' }
>;

const pointsForm = (question: ScaledQuestion, definition: PulseDefinition, words: ScaleWords): AnswerForm => {
  switch (question.type) {
    case 'scale':
      return oneOf(labelsOf(question.scale, definition, words));
    case 'yes-no':
      return oneOf(labelsOf('ypn', definition, words).filter((_, code) => code !== 1));
    case 'yes-partly-no':
      return oneOf(labelsOf('ypn', definition, words));
    case 'nps':
      return { kind: 'steps', from: 0, to: 10 };
    case 'rating':
      return { kind: 'steps', from: 1, to: question.symbol === 'faces' ? 5 : (question.points ?? 5) };
    case 'slider':
      return { kind: 'steps', from: question.minimum ?? 0, to: question.maximum ?? 100 };
  }
};

/** What can be answered to a question; null for one that takes no answer, or whose parts are asked one by one. */
export const answerForm = (
  question: PlainQuestion,
  definition: PulseDefinition,
  words: ScaleWords,
): AnswerForm | null => {
  switch (question.type) {
    case 'choice':
    case 'dropdown':
    case 'directory':
    case 'multi-choice':
      return optionsForm(question);
    case 'picture-choice':
      return oneOf(question.options.map(({ label }) => label));
    case 'ranking':
    case 'allocation': {
      const labels = question.options.map(({ label }) => label);
      return { kind: 'options', labels, isSeveral: true, hasText: false };
    }
    case 'consent':
      return oneOf([question.label]);
    case 'contact':
      return { kind: 'contact', fields: question.fields ?? ['name', 'email'] };
    case 'date':
      return { kind: 'day' };
    case 'time':
      return { kind: 'time' };
    case 'duration':
      return { kind: 'number', unit: 'minutes' };
    case 'number':
      return { kind: 'number', unit: question.unit ?? null };
    case 'text':
      return { kind: 'text', maximumLength: textMaximum(question) };
    case 'matrix':
    case 'statement':
      return null;
    default:
      return pointsForm(question, definition, words);
  }
};
