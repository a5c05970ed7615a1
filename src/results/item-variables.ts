import type { Reading, Variable } from './variable.js';

/** A variable about one item of a group question: the column of an edge. */
export interface ItemVariable extends Variable {
  /** Unique among all variables, unlike `measure.id`. */
  readonly key: string;
  readonly item: string;
}

export const itemKey = (measureId: string, item: string): string => `${measureId}>${item}`;

export const readingsOfItem = (readings: readonly Reading[], item: string): readonly Reading[] =>
  readings.filter(reading => reading.item === item);

/** Takes a variable of rounds apart by item. Comments stay together: by item they would point at people. */
export const itemVariables = (variable: Variable, items: readonly string[]): readonly ItemVariable[] =>
  variable.rounds === null || variable.measure.kind === 'text'
    ? []
    : items.map(item => ({
        ...variable,
        key: itemKey(variable.measure.id, item),
        item,
        isSplitByGroup: true,
        parts: variable.parts.map(part => itemKey(part, item)),
        read: response => readingsOfItem(variable.read(response), item),
      }));
