import type { Aggregate, AggregateCell } from '../aggregate.js';

/** The figure of a group for a measure; undefined where the document has none. */
export type FindFigure = (group: string, measure: string) => AggregateCell | undefined;

/** The figures of one wave, found at once however many there are. */
export const cellsOfWave = ({ cells }: Aggregate, wave: string): FindFigure => {
  const groups = new Map<string, Map<string, AggregateCell>>();
  for (const cell of cells) {
    if (cell.w !== wave) continue;
    const own = groups.get(cell.g) ?? new Map<string, AggregateCell>();
    groups.set(cell.g, own.set(cell.d, cell));
  }
  return (group, measure) => groups.get(group)?.get(measure);
};
