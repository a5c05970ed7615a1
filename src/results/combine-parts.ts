import { completeScore, respondentScore } from '../scoring/respondent-score.js';
import type { Reading, Variable } from './variable.js';

/** What the parts of a combination come to in one response; null where too little was answered. */
export type Combine = (parts: readonly Variable[], readings: readonly (readonly Reading[])[]) => number | null;

/** Mean of what was answered, by the half rule. */
export const meanOfParts: Combine = (parts, readings) =>
  respondentScore(
    parts.flatMap((part, index) => {
      const asked = readings[index] ?? [];
      if (asked.length === 0) return part.isAlwaysAsked ? [null] : [];
      return asked.map(({ value }) => (value === null ? null : part.score(value)));
    }),
  );

/** Mean of all parts; nothing where one of them was left out, or never asked. */
export const meanOfCompleteParts: Combine = (parts, readings) =>
  completeScore(
    parts.flatMap((part, index) => {
      const asked = readings[index] ?? [];
      return asked.length === 0 ? [null] : asked.map(({ value }) => (value === null ? null : part.score(value)));
    }),
  );

/** The same from `from` to `to` instead of 0 to 100. */
export const inRange =
  (combine: Combine, [from, to]: readonly [from: number, to: number], isDifference = false): Combine =>
  (parts, readings) => {
    const value = combine(parts, readings);
    return value === null ? null : (isDifference ? 0 : from) + ((to - from) / 100) * value;
  };

/** The first that was answered: of several recommend questions a rotation asks one. */
export const firstOfParts: Combine = (_parts, readings) => {
  const value = readings.flat().find(reading => typeof reading.value === 'number')?.value;
  return typeof value === 'number' ? value : null;
};

/** Second answer minus first, in points of their scale. */
export const gapOfParts: Combine = (_parts, readings) => {
  const [first, second] = readings.map(([reading]) => reading?.value);
  return typeof first === 'number' && typeof second === 'number' ? second - first : null;
};
