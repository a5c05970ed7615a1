import type { ScoreDefinition, ScoreKind } from '../definition/pulse-definition.js';
import type { MeasureKind } from './aggregate.js';
import { balanceVariable } from './balance-variable.js';
import { firstOfParts, gapOfParts, inRange, meanOfCompleteParts, meanOfParts, type Combine } from './combine-parts.js';
import { combinedVariable } from './combined-variable.js';
import type { MeasureScope } from './question-variables.js';
import { rateVariable } from './rate-variable.js';
import { textsOf } from './texts-of.js';
import type { Variable } from './variable.js';

/** Choices and comments have no score; of amounts, only those between two ends. */
const isScored = ({ measure: { kind }, score }: Variable): boolean =>
  kind === 'ordinal' || kind === 'recommend' || (kind === 'number' && score(0) !== null);

/** `dim:<id>` for each dimension that has questions with a score. */
export const dimensionVariables = (questions: readonly Variable[], scope: MeasureScope): readonly Variable[] =>
  (scope.definition.dimensions ?? [])
    .map(dimension => {
      const id = `dim:${dimension.id}`;
      const label = textsOf(scope.definition, `dimensions.${dimension.id}.title`, dimension.title);
      const parts = questions.filter(question => question.measure.parent === id && isScored(question));
      return combinedVariable({ id, label, kind: 'index' }, parts, meanOfParts, scope);
    })
    .filter(variable => variable !== null);

type ScoreVariable = (score: ScoreDefinition, parts: readonly Variable[], scope: MeasureScope) => Variable | null;

const recommendCodes = Array.from({ length: 11 }, (_, code) => code);

const combinedScore =
  (kind: MeasureKind, combine: Combine): ScoreVariable =>
  ({ id, title }, parts, scope) => {
    const codes = kind === 'recommend' ? { codes: recommendCodes } : {};
    const label = title === undefined ? {} : { label: textsOf(scope.definition, `scores.${id}.title`, title) };
    return combinedVariable({ id: `score:${id}`, kind, ...label, ...codes }, parts, combine, scope);
  };

/** In the numbers of its instrument it is an amount: what reads 0–100 takes high for good. */
const meanScore: ScoreVariable = (score, parts, scope) => {
  const mean = score.complete ? meanOfCompleteParts : meanOfParts;
  const build = score.range ? combinedScore('number', inRange(mean, score.range)) : combinedScore('index', mean);
  return build(score, parts, scope);
};

const gapScore: ScoreVariable = (score, parts, scope) =>
  combinedScore('gap', score.range ? inRange(gapOfParts, score.range, true) : gapOfParts)(score, parts, scope);

const scoresOfKinds: Readonly<Record<ScoreKind, ScoreVariable>> = {
  mean: meanScore,
  recommend: combinedScore('recommend', firstOfParts),
  share: combinedScore('share', meanOfParts),
  gap: gapScore,
  rate: rateVariable,
  balance: balanceVariable,
  // No single response holds both sides: `sideGaps` makes these of figures.
  sides: () => null,
  opposites: () => null,
  // Nor does one hold the figures of others: `meansOfFigures` makes these.
  'mean-of-means': () => null,
  'mean-of-shares': () => null,
};

/** A dimension, a question, or the rows of a matrix. */
const namedBy = (id: string, known: readonly Variable[], { definition }: MeasureScope): readonly Variable[] => {
  const matrix = definition.questions.find(question => question.id === id && question.type === 'matrix');
  if (matrix) return known.filter(({ measure }) => measure.kind === 'ordinal' && measure.id.startsWith(`${id}.`));
  const found =
    known.find(({ measure }) => measure.id === `dim:${id}`) ?? known.find(({ measure }) => measure.id === id);
  return found ? [found] : [];
};

/** `score:<id>` for each score; `known` are the questions and dimensions it may be made of. */
export const scoreVariables = (known: readonly Variable[], scope: MeasureScope): readonly Variable[] =>
  (scope.definition.scores ?? [])
    .map(score => {
      const parts = score.of.flatMap(id => namedBy(id, known, scope));
      return scoresOfKinds[score.kind](score, parts, scope);
    })
    .filter(variable => variable !== null);
