import type { AllocationQuestion, MatrixQuestion, RankingQuestion } from '../../src/definition/pulse-definition.js';
import { scaleCodes } from '../../src/question/scale/scales.js';
import { blank, ownLevel, pickNear, type Given, type Respondent } from './respondent.js';
import { writeRemark } from './write-text.js';

/** Of the rows of a matrix, how many somebody leaves out, and how many get a comment. */
const rowShares = { na: 0.04, blank: 0.01, comment: 0.03 } as const;

/** How much options mean to somebody, around what they mean to all. */
const weightsOf = (
  { id, options }: RankingQuestion | AllocationQuestion,
  key: string,
  { draw, name }: Respondent,
): ReadonlyMap<string, number> =>
  new Map(
    options.map(({ value }) => [value, Math.exp(0.7 * draw.bell(id, value) + 0.6 * draw.bell(name, key, value))]),
  );

const mostFirst = (weights: ReadonlyMap<string, number>): readonly (readonly [option: string, weight: number])[] =>
  [...weights].sort(([, one], [, other]) => other - one);

export const rankOptions = (question: RankingQuestion, key: string, respondent: Respondent): Given => {
  const order = mostFirst(weightsOf(question, key, respondent)).map(([option]) => option);
  return { value: order.slice(0, question.top) };
};

/** In steps of the question; what does not come out even goes to what means most. */
export const sharePoints = (question: AllocationQuestion, key: string, respondent: Respondent): Given => {
  const { total = 100, step = 5 } = question;
  const weights = mostFirst(weightsOf(question, key, respondent));
  const sum = weights.reduce((all, [, weight]) => all + weight, 0);
  const points = weights.map(
    ([option, weight]) => [option, Math.floor((weight / sum) * (total / step)) * step] as const,
  );
  const left = total - points.reduce((all, [, given]) => all + given, 0);
  return {
    value: Object.fromEntries(points.map(([option, given], place) => [option, given + (place === 0 ? left : 0)])),
  };
};

/** What somebody says of one row; `na` where it does not apply, undefined for nothing. */
const rateRow = (
  question: MatrixQuestion,
  { id, reverse = question.reverse ?? false }: MatrixQuestion['rows'][number],
  key: string,
  respondent: Respondent,
): number | 'na' | undefined => {
  const share = respondent.draw.share(respondent.name, key, id, 'skip');
  if (question.notApplicable && share < rowShares.na) return 'na';
  if (!question.required && share > 1 - rowShares.blank) return undefined;
  const codes = scaleCodes(question.scale, respondent.definition);
  return Number(pickNear(codes, ownLevel(respondent, `${question.id}.${id}`, `${key}.${id}`, null, reverse)));
};

export const rateRows = (question: MatrixQuestion, key: string, respondent: Respondent): Given => {
  const parts: Record<string, number | string> = {};
  for (const row of question.rows) {
    const said = rateRow(question, row, key, respondent);
    if (said !== undefined) parts[row.id] = said;
    const comments = question.comments && typeof said === 'number';
    if (comments && respondent.draw.isWith(rowShares.comment, respondent.name, key, row.id, 'comment'))
      parts[`${row.id}.comment`] = writeRemark(respondent, `${key}.${row.id}`, { maximum: 200 });
  }
  return Object.keys(parts).length > 0 ? { value: parts } : blank;
};
