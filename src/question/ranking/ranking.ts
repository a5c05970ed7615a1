import { issueIf, type Issue } from '../../base/issue.js';
import { ok, type Result } from '../../base/result.js';
import type { RankingQuestion } from '../../definition/pulse-definition.js';
import { checkOptions } from '../check-options.js';
import type { QuestionContract } from '../question-type.js';
import { refuse } from '../refuse.js';

/** How many of the options get a place. */
const rankedCount = ({ options, top = options.length }: RankingQuestion): number => Math.min(top, options.length);

/**
 * The place of an option, 1 for the best. Those beyond `top` share the mean of the places that are left, as tied ranks do
 * (Kendall, 1945, Biometrika 33(3), 239–251), so that every answer says something about every option.
 */
const placeOf = (question: RankingQuestion, option: string, order: readonly string[]): number => {
  const place = order.indexOf(option);
  return place < 0 ? (rankedCount(question) + 1 + question.options.length) / 2 : place + 1;
};

const parseOrder = (question: RankingQuestion, value: unknown): Result<readonly string[], readonly Issue[]> => {
  if (!Array.isArray(value) || !value.every(entry => typeof entry === 'string')) return refuse('wrong-type');
  const known = question.options.map(option => option.value);
  if (new Set(value).size < value.length) return refuse('duplicate-choice');
  if (!value.every(entry => known.includes(entry))) return refuse('unknown-option');
  return value.length === rankedCount(question) ? ok([...value]) : refuse('incomplete-ranking');
};

/**
 * Options in an order, answered with their values, best first. It has no score. Results show the mean place of each option,
 * as `<question>.<option>`: low is good.
 */
export const ranking: QuestionContract<RankingQuestion> = {
  type: 'ranking',
  answerable: true,
  seconds: 7.5,
  itemsAddUp: true,
  check(question) {
    const { options, top = 1 } = question;
    const isSome = top >= 1 && top < options.length;
    return [...checkOptions(question), ...issueIf(options.length > 0 && !isSome, 'top-out-of-range', ['top'])];
  },
  parseAnswer: (question, value) => parseOrder(question, value),
  codes: () => null,
  score: () => null,
  items: question =>
    question.options.map(({ value, label }) => ({
      question: { id: `${question.id}.${value}`, type: 'number', title: label },
      textPath: `options.${value}.label`,
      read(answer) {
        const order = parseOrder(question, answer);
        return order.ok ? placeOf(question, value, order.value) : undefined;
      },
    })),
};
