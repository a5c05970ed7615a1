import type { Id, ScoreDefinition } from '../definition/pulse-definition.js';
import { strictestMinimum } from '../privacy/disclosure.js';
import type { PulseResponse } from '../response/response.js';
import { respondentScore } from '../scoring/respondent-score.js';
import type { AggregateMeasure, MeasureKind } from './aggregate.js';
import type { MeasureScope } from './question-variables.js';
import { textsOf } from './texts-of.js';
import type { Reading, Variable } from './variable.js';

type Combine = (parts: readonly Variable[], readings: readonly (readonly Reading[])[]) => number | null;

/** Mean of what was answered, by the half rule. */
const meanOfParts: Combine = (parts, readings) =>
  respondentScore(
    parts.flatMap((part, index) => {
      const asked = readings[index] ?? [];
      if (asked.length === 0) return part.isAlwaysAsked ? [null] : [];
      return asked.map(({ value }) => (value === null ? null : part.score(value)));
    }),
  );

/** The first that was answered: of several recommend questions a rotation asks one. */
const firstOfParts: Combine = (_parts, readings) => {
  const value = readings.flat().find(reading => typeof reading.value === 'number')?.value;
  return typeof value === 'number' ? value : null;
};

/** Second answer minus first, in points of their scale. */
const gapOfParts: Combine = (_parts, readings) => {
  const [first, second] = readings.map(([reading]) => reading?.value);
  return typeof first === 'number' && typeof second === 'number' ? second - first : null;
};

/** One reading for each thing the parts were asked about: each round's item, or the whole. */
const readTogether = (
  parts: readonly Variable[],
  rounds: Id | null,
  combine: Combine,
  response: PulseResponse,
): readonly Reading[] => {
  const all = parts.map(part => part.read(response));
  const flat = all.flat();
  const items = rounds === null ? (flat.length > 0 ? [null] : []) : [...new Set(flat.map(({ item }) => item))];
  return items.map(item => {
    const readings = rounds === null ? all : all.map(list => list.filter(reading => reading.item === item));
    const value = combine(parts, readings);
    const skips = new Set(readings.flat().map(({ skip }) => skip));
    const [skip] = skips;
    return { item, value, skip: value === null ? (skips.size === 1 && skip ? skip : 'blank') : null };
  });
};

const combinedVariable = (
  measure: AggregateMeasure,
  parts: readonly Variable[],
  combine: Combine,
  scope: MeasureScope,
): Variable | null => {
  const [first] = parts;
  if (!first) return null;
  const rounds = parts.every(part => part.rounds === first.rounds) ? first.rounds : null;
  const minimum = strictestMinimum(...parts.map(part => part.minimum));
  const of = parts.map(part => part.measure.id);
  return {
    measure: { ...measure, of, ...(minimum > scope.minimum ? { min: minimum } : {}) },
    minimum,
    parts: of,
    rounds,
    isSplitByGroup: parts.every(part => part.isSplitByGroup),
    isAlwaysAsked: parts.some(part => part.isAlwaysAsked),
    read: response => readTogether(parts, rounds, combine, response),
    score: value => (typeof value === 'number' ? value : null),
  };
};

/** `dim:<id>` for each dimension that has questions with a score. */
export const dimensionVariables = (questions: readonly Variable[], scope: MeasureScope): readonly Variable[] =>
  (scope.definition.dimensions ?? [])
    .map(dimension => {
      const id = `dim:${dimension.id}`;
      const label = textsOf(scope.definition, `dimensions.${dimension.id}.title`, dimension.title);
      const parts = questions.filter(
        ({ measure }) => measure.parent === id && (measure.kind === 'ordinal' || measure.kind === 'recommend'),
      );
      return combinedVariable({ id, label, kind: 'index' }, parts, meanOfParts, scope);
    })
    .filter(variable => variable !== null);

const kindsOfScores: Readonly<Record<ScoreDefinition['kind'], readonly [MeasureKind, Combine]>> = {
  mean: ['index', meanOfParts],
  recommend: ['recommend', firstOfParts],
  share: ['share', meanOfParts],
  gap: ['gap', gapOfParts],
};

const recommendCodes = Array.from({ length: 11 }, (_, code) => code);

/** `score:<id>` for each score; `known` are the questions and dimensions it may be made of. */
export const scoreVariables = (known: readonly Variable[], scope: MeasureScope): readonly Variable[] =>
  (scope.definition.scores ?? [])
    .map(score => {
      const [kind, combine] = kindsOfScores[score.kind];
      const parts = score.of
        .map(id => known.find(({ measure }) => measure.id === `dim:${id}`) ?? known.find(v => v.measure.id === id))
        .filter(variable => variable !== undefined);
      const codes = kind === 'recommend' ? { codes: recommendCodes } : {};
      return combinedVariable({ id: `score:${score.id}`, kind, ...codes }, parts, combine, scope);
    })
    .filter(variable => variable !== null);
