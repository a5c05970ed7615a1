import { strictestMinimum } from '../privacy/disclosure.js';
import type { AggregateMeasure } from './aggregate.js';
import type { Combine } from './combine-parts.js';
import { KnownReadings, notAsked, ReadingsByParts, type Said } from './known-readings.js';
import type { MeasureScope } from './question-variables.js';
import type { Reading, Variable } from './variable.js';

const combineAll = (parts: readonly Variable[], combine: Combine, all: Said): Reading => {
  const value = combine(parts, all);
  const skips = new Set(all.flat().map(({ skip }) => skip));
  const [skip] = skips;
  return { item: null, value, skip: value === null ? (skips.size === 1 && skip ? skip : 'blank') : null };
};

/** One reading for each thing the parts were asked about. */
const roundsReader =
  (parts: readonly Variable[], combine: Combine): Variable['read'] =>
  response => {
    const all = parts.map(part => part.read(response));
    const items = [...new Set(all.flat().map(({ item }) => item))];
    return items.map(item => ({
      ...combineAll(
        parts,
        combine,
        all.map(list => list.filter(reading => reading.item === item)),
      ),
      item,
    }));
  };

/** One reading of the whole, worked out once for all responses that say the same in every part. */
const wholeReader = (parts: readonly Variable[], combine: Combine): Variable['read'] => {
  const known = new KnownReadings();
  const readings = new ReadingsByParts(parts, all => {
    if (all.every(list => list.length === 0)) return notAsked;
    const { value, skip } = combineAll(parts, combine, all);
    return value === null ? known.skipped(skip ?? 'blank') : known.answered(value);
  });
  return response => readings.of(response);
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
    read: rounds === null ? wholeReader(parts, combine) : roundsReader(parts, combine),
    score: value => (typeof value === 'number' ? value : null),
  };
};
