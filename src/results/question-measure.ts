import type { NpsQuestion, PlainQuestion, PulseDefinition, RatingQuestion } from '../definition/pulse-definition.js';
import type { AnswerScope, QuestionContract } from '../question/question-type.js';
import type { AggregateMeasure, MeasureKind, Text } from './aggregate.js';
import { textsOf } from './texts-of.js';

const kinds: Readonly<Record<string, MeasureKind>> = {
  scale: 'ordinal',
  rating: 'ordinal',
  'yes-no': 'ordinal',
  'yes-partly-no': 'ordinal',
  nps: 'recommend',
  choice: 'choice',
  'multi-choice': 'multi',
  dropdown: 'choice',
  directory: 'choice',
  'picture-choice': 'choice',
  number: 'number',
  duration: 'number',
  slider: 'number',
  text: 'text',
};

const scaleLabels = (
  definition: PulseDefinition,
  scale: string,
  codes: readonly (string | number)[],
): readonly Text[] | undefined => {
  const own = definition.scales;
  if (!own || !Object.hasOwn(own, scale)) return undefined;
  return codes.map(code => {
    const label = own[scale]?.options.find(option => option.value === code)?.label ?? String(code);
    return textsOf(definition, `scales.${scale}.options.${code}.label`, label);
  });
};

/** Nothing for a point without words: it is said by its number, the way of the reader's language. */
const pointLabels = (
  { labels = [] }: RatingQuestion | NpsQuestion,
  path: string,
  definition: PulseDefinition,
  codes: readonly (string | number)[],
): readonly Text[] | undefined => {
  if (labels.length === 0) return undefined;
  return codes.map(code => {
    const own = labels.find(({ value }) => value === code);
    return own ? textsOf(definition, `${path}.labels.${code}.label`, own.label) : {};
  });
};

type OptionsQuestion = Extract<
  PlainQuestion,
  { readonly type: 'choice' | 'multi-choice' | 'dropdown' | 'directory' | 'picture-choice' }
>;

const hasOptions = (question: PlainQuestion): question is OptionsQuestion =>
  kinds[question.type] === 'choice' || kinds[question.type] === 'multi';

const optionLabels = (
  question: OptionsQuestion,
  path: string,
  scope: AnswerScope,
  language: string,
): readonly Text[] => {
  if (question.options) {
    return question.options.map(option =>
      textsOf(scope.definition, `${path}.options.${option.value}.label`, option.label),
    );
  }
  return (scope.lists[('optionsFrom' in question && question.optionsFrom) || ''] ?? []).map(entry => ({
    [language]: entry.label,
  }));
};

/** The scale that a question is on, one of its own or a built-in one; undefined where it has none. */
export const scaleOf = (question: PlainQuestion): string | undefined =>
  question.type === 'scale'
    ? question.scale
    : question.type === 'yes-no' || question.type === 'yes-partly-no'
      ? 'ypn'
      : undefined;

const minutes: Text = { en: 'minutes', de: 'Minuten', ar: 'دقائق' };

/** What the numbers of a question are in; undefined where nothing says so. */
export const unitOf = (question: PlainQuestion, path: string, definition: PulseDefinition): Text | undefined => {
  if (question.type === 'duration') return minutes;
  const unit = question.type === 'number' || question.type === 'slider' ? question.unit : undefined;
  return unit ? textsOf(definition, `${path}.unit`, unit) : undefined;
};

const columnsOf = (
  question: PlainQuestion,
  path: string,
  contract: QuestionContract,
  scope: AnswerScope,
  language: string,
): Partial<AggregateMeasure> => {
  const codes = contract.codes(question, scope);
  if (hasOptions(question)) {
    const labels = optionLabels(question, path, scope, language);
    return { options: (codes ?? []).map(String), ...(labels.length === codes?.length ? { labels } : {}) };
  }
  const scale = scaleOf(question);
  const unit = unitOf(question, path, scope.definition);
  const labels =
    question.type === 'scale'
      ? scaleLabels(scope.definition, question.scale, codes ?? [])
      : question.type === 'rating' || question.type === 'nps'
        ? pointLabels(question, path, scope.definition, codes ?? [])
        : undefined;
  return {
    ...(codes ? { codes: codes.map(Number) } : {}),
    ...(scale === undefined ? {} : { scale }),
    ...(labels ? { labels } : {}),
    ...(unit === undefined ? {} : { unit }),
  };
};

/**
 * The column of a question; null for one that results cannot show, such as a statement or an unknown type.
 * @param path where its translations are, for example `questions.resp1`
 * @param language the language of the lists
 */
export const questionMeasure = (
  id: string,
  path: string,
  question: PlainQuestion,
  contract: QuestionContract | undefined,
  scope: AnswerScope,
  language: string,
): AggregateMeasure | null => {
  const kind = kinds[question.type];
  if (kind === undefined || contract === undefined) return null;
  return {
    id,
    label: textsOf(scope.definition, `${path}.title`, question.title),
    kind,
    ...(question.dimension === undefined ? {} : { parent: `dim:${question.dimension}` }),
    ...columnsOf(question, path, contract, scope, language),
    ...(question.reverse ? { rev: true } : {}),
  };
};
