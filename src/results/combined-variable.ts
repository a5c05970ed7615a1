import type { Id } from '../definition/pulse-definition.js';
import { strictestMinimum } from '../privacy/disclosure.js';
import type { PulseResponse } from '../response/response.js';
import type { AggregateMeasure } from './aggregate.js';
import type { Combine } from './combine-parts.js';
import type { MeasureScope } from './question-variables.js';
import type { Reading, Variable } from './variable.js';

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

/** One variable made of others and as strict as the strictest of them; null where there are none. */
export const combinedVariable = (
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
