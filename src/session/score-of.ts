import type { PulseDefinition } from '../definition/pulse-definition.js';
import type { QuestionContract } from '../question/question-type.js';
import type { AnswerValue } from '../response/response.js';

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
  const questions = definition.questions.filter(
    question =>
      question.type !== 'group' &&
      (score.of.includes(question.id) || (question.dimension && score.of.includes(question.dimension))),
  );
  const points = questions.flatMap(question => {
    const value = answers[question.id];
    const contract = contracts[question.type];
    const point =
      value === undefined || !contract || question.type === 'group'
        ? null
        : contract.score(question, value, definition);
    return point === null ? [] : [point];
  });
  if (points.length === 0 || points.length * 2 < questions.length) return undefined;
  return points.reduce((sum, point) => sum + point, 0) / points.length;
};
