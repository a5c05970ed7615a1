import type { GroupQuestion, Id, Lists, PlainQuestion, PulseDefinition } from '../definition/pulse-definition.js';
import { defaultMinimumComments, strictestMinimum } from '../privacy/disclosure.js';
import type { AnswerScope, QuestionContract, QuestionItem } from '../question/question-type.js';
import type { AnswerValue, PlainAnswer, PulseResponse, RoundAnswers, SkipReason } from '../response/response.js';
import type { AggregateMeasure, Text } from './aggregate.js';
import { KnownReadings, notAsked } from './known-readings.js';
import { questionMeasure } from './question-measure.js';
import { textsOf } from './texts-of.js';
import type { Reading, Variable } from './variable.js';

/** What turns a definition into columns. */
export interface MeasureScope {
  readonly definition: PulseDefinition;
  readonly contracts: Readonly<Record<string, QuestionContract>>;
  readonly lists: Lists;
  /** The language of the lists. */
  readonly language: string;
  /** Answers below which nothing is shown. */
  readonly minimum: number;
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const isRounds = (
  answer: PulseResponse['answers'][string] | undefined,
): answer is Readonly<Record<string, RoundAnswers>> => typeof answer === 'object' && !Array.isArray(answer);

/** Keeps what fits the columns: an answer of an earlier version of the question is no answer to this one. */
const accept = (measure: AggregateMeasure, value: unknown): PlainAnswer | null => {
  switch (measure.kind) {
    case 'ordinal':
    case 'recommend':
      return typeof value === 'number' && measure.codes?.includes(value) ? value : null;
    case 'choice':
      return typeof value === 'string' && measure.options?.includes(value) ? value : null;
    case 'multi': {
      const given: readonly unknown[] = Array.isArray(value) ? value : [];
      const chosen = (measure.options ?? []).filter(option => given.includes(option));
      return chosen.length > 0 ? chosen : null;
    }
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    default:
      return typeof value === 'string' && value.trim() !== '' ? value : null;
  }
};

/** Nothing where the text has no themes, or its writer chose none. */
const themeIn = (answers: Readonly<Record<string, unknown>>, question: PlainQuestion): Pick<Reading, 'theme'> => {
  const theme = question.type === 'text' && question.themeFrom ? own(answers, question.themeFrom) : undefined;
  return typeof theme === 'string' ? { theme } : {};
};

/** What one item of an answer says; a skip of the whole question is one of each item. */
const itemReader = (measure: AggregateMeasure, whole: Id, item: QuestionItem): Variable['read'] => {
  const known = new KnownReadings();
  return ({ answers, skipped }) => {
    const answer = own(answers, whole);
    const value = answer === undefined ? null : accept(measure, item.read(answer as AnswerValue));
    if (value !== null) return measure.kind === 'text' ? [{ item: null, value, skip: null }] : known.answered(value);
    const skip = own(skipped, item.question.id) ?? own(skipped, whole);
    return skip === undefined ? notAsked : known.skipped(skip);
  };
};

const plainReader = (measure: AggregateMeasure, question: PlainQuestion): Variable['read'] => {
  const { id, type } = question;
  const known = new KnownReadings();
  return ({ answers, skipped }) => {
    const value = accept(measure, own(answers, id));
    if (value !== null && type !== 'text') return known.answered(value);
    if (value !== null) return [{ item: null, value, skip: null, ...themeIn(answers, question) }];
    const skip = own(skipped, id);
    return skip === undefined ? notAsked : known.skipped(skip);
  };
};

const readRounds = (
  measure: AggregateMeasure,
  group: Id,
  question: PlainQuestion,
  response: PulseResponse,
  part?: QuestionItem,
): readonly Reading[] => {
  const { id } = question;
  const rounds = own(response.answers, group);
  const readings = new Map<string, Reading>();
  for (const [key, skip] of Object.entries<SkipReason>(response.skipped)) {
    const [groupId, item, questionId] = key.split('.');
    if (groupId === group && questionId === id && item) readings.set(item, { item, value: null, skip });
  }
  for (const [item, answers] of isRounds(rounds) ? Object.entries(rounds) : []) {
    const answer = own(answers, id);
    const value = accept(measure, part && answer !== undefined ? part.read(answer) : answer);
    if (value !== null) readings.set(item, { item, value, skip: null, ...themeIn(answers, question) });
  }
  return [...readings.values()];
};

const minimumOf = (question: PlainQuestion, scope: MeasureScope): number => {
  const { dimensions, privacy } = scope.definition;
  const dimension = dimensions?.find(entry => entry.id === question.dimension);
  const comments = question.type === 'text' ? (privacy?.minimumComments ?? defaultMinimumComments) : undefined;
  return strictestMinimum(scope.minimum, dimension?.minimumGroup, comments);
};

const isAlwaysAsked = (question: PlainQuestion, group: GroupQuestion | null, { definition }: MeasureScope): boolean =>
  !definition.rotations?.some(rotation => rotation.of.includes(question.id)) &&
  question.showIf === undefined &&
  group?.showIf === undefined;

const pathOf = (question: PlainQuestion, group: GroupQuestion | null): string =>
  group ? `questions.${group.id}.questions.${question.id}` : `questions.${question.id}`;

const variableOf = (question: PlainQuestion, group: GroupQuestion | null, scope: MeasureScope): Variable | null => {
  const { definition, lists, contracts, language } = scope;
  const id = group ? `${group.id}.${question.id}` : question.id;
  const path = pathOf(question, group);
  const contract = own(contracts, question.type);
  const answerScope: AnswerScope = { definition, lists, context: {} };
  const measure = questionMeasure(id, path, question, contract, answerScope, language);
  if (measure === null || contract === undefined) return null;
  const minimum = minimumOf(question, scope);
  return {
    measure: minimum > scope.minimum ? { ...measure, min: minimum } : measure,
    minimum,
    parts: [],
    rounds: group?.id ?? null,
    isSplitByGroup: measure.kind !== 'text' && group === null,
    isAlwaysAsked: isAlwaysAsked(question, group, scope),
    read: group ? response => readRounds(measure, group.id, question, response) : plainReader(measure, question),
    score: value => contract.score(question, value, definition),
  };
};

/** In each language that has both. */
const labelOf = (
  whole: PlainQuestion,
  group: GroupQuestion | null,
  { question, textPath }: QuestionItem,
  { definition }: MeasureScope,
): Text => {
  const path = pathOf(whole, group);
  const part = textsOf(definition, `${path}.${textPath}`, question.title);
  const titles = Object.entries(textsOf(definition, `${path}.title`, whole.title));
  return Object.fromEntries(
    titles.flatMap(([language, title]) => (part[language] ? [[language, `${title}: ${part[language]}`]] : [])),
  );
};

const itemVariable = (
  whole: PlainQuestion,
  group: GroupQuestion | null,
  item: QuestionItem,
  scope: MeasureScope,
): Variable | null => {
  const variable = variableOf(item.question, group, scope);
  if (!variable) return null;
  const { measure } = variable;
  return {
    ...variable,
    measure: { ...measure, label: labelOf(whole, group, item, scope) },
    isAlwaysAsked: isAlwaysAsked(whole, group, scope),
    read: group
      ? response => readRounds(measure, group.id, whole, response, item)
      : itemReader(measure, whole.id, item),
  };
};

const variablesOf = (
  question: PlainQuestion,
  group: GroupQuestion | null,
  scope: MeasureScope,
): readonly (Variable | null)[] => {
  const contract = own(scope.contracts, question.type);
  const items = contract?.items?.(question);
  if (!items) return [variableOf(question, group, scope)];
  const [first, ...others] = items
    .map(item => itemVariable(question, group, item, scope))
    .filter(item => item !== null);
  if (!first || !contract?.itemsAddUp) return [first ?? null, ...others];
  return [{ ...first, parts: others.map(({ measure }) => measure.id) }, ...others];
};

/** One variable for each question that results can show, and for each item of one, in the order of the definition. A message has none. */
export const questionVariables = (scope: MeasureScope): readonly Variable[] => {
  if (scope.definition.kind === 'message') return [];
  return scope.definition.questions
    .flatMap(question =>
      question.type === 'group'
        ? question.questions.flatMap(inner => variablesOf(inner, question, scope))
        : variablesOf(question, null, scope),
    )
    .filter(variable => variable !== null);
};
