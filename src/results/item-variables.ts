import type { PulseResponse } from '../response/response.js';
import type { Variable } from './variable.js';

/** A variable about one item of a group question: the column of an edge. */
export interface ItemVariable extends Variable {
  /** Unique among all variables, unlike `measure.id`. */
  readonly key: string;
  readonly item: string;
}

const itemKey = (measureId: string, item: string): string => `${measureId}>${item}`;

/** Every item that somebody was asked about, sorted: the order of answers says nothing. */
export const itemsOf = (variable: Variable, responses: readonly PulseResponse[]): readonly string[] => {
  const readings = responses.flatMap(response => variable.read(response));
  return [...new Set(readings.map(({ item }) => item).filter(item => item !== null))].sort();
};

/** Takes a variable of rounds apart by item. Comments stay together: by item they would point at people. */
export const itemVariables = (variable: Variable, responses: readonly PulseResponse[]): readonly ItemVariable[] =>
  variable.rounds === null || variable.measure.kind === 'text'
    ? []
    : itemsOf(variable, responses).map(item => ({
        ...variable,
        key: itemKey(variable.measure.id, item),
        item,
        isSplitByGroup: true,
        parts: variable.parts.map(part => itemKey(part, item)),
        read: response => variable.read(response).filter(reading => reading.item === item),
      }));
