import type { PulseDefinition, QuestionDefinition } from '../definition/pulse-definition.js';
import type { QuestionContract, QuestionItem } from '../question/question-type.js';
import type { AnswerValue } from '../response/response.js';

interface ScoredItem extends Pick<QuestionItem, 'question' | 'read'> {
  /** The question whose answer says it. */
  readonly whole: string;
}

/** The question itself, or those of its parts that have a score, as far as the score is made of them. */
const itemsOf = (
  contracts: Readonly<Record<string, QuestionContract>>,
  question: QuestionDefinition,
  of: readonly string[],
): readonly ScoredItem[] => {
  if (question.type === 'group') return [];
  const { id: whole } = question;
  const items = contracts[question.type]?.items?.(question).filter(item => item.question.type === 'scale');
  const all = items ?? [{ question, read: (answer: AnswerValue) => answer }];
  return all
    .filter(({ question: { dimension = '' } }) => of.includes(whole) || of.includes(dimension))
    .map(({ question: item, read }) => ({ whole, question: item, read }));
};

/**
 * One person's value of a score of kind `mean`, 0–100: the mean of the answered items of the questions and dimensions it
 * names, when at least half of them were answered. Other kinds exist for groups only and have no value here.
 */
export const scoreOf = (
  contracts: Readonly<Record<string, QuestionContract>>,
  definition: PulseDefinition,
  id: string,
  answers: Readonly<Record<string, AnswerValue>>,
): number | undefined => {
  const score = definition.scores?.find(known => known.id === id && known.kind === 'mean');
  if (!score) return undefined;
  const items = definition.questions.flatMap(question => itemsOf(contracts, question, score.of));
  const points = items.flatMap(({ whole, question, read }) => {
    const answer = answers[whole];
    const value = answer === undefined ? undefined : read(answer);
    const point = value === undefined ? null : (contracts[question.type]?.score(question, value, definition) ?? null);
    return point === null ? [] : [point];
  });
  if (points.length === 0 || points.length * 2 < items.length) return undefined;
  return points.reduce((sum, point) => sum + point, 0) / points.length;
};
