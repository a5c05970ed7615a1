import type { Standing } from '../privacy/publish.js';
import type { CellContent, Figures } from './aggregate.js';
import { cellFigures } from './cell-figures.js';
import type { GroupTree } from './group-tree.js';
import {
  cellKey,
  groupsOf,
  tallyEntries,
  tallyStandings,
  type Batches,
  type Column,
  type Entry,
} from './tally-entries.js';

/** A cell, and how many of the batches it holds. */
export interface TallyCell {
  readonly content: CellContent;
  readonly batches: number;
}

/** Cells by column key and group id. */
export type Tally = ReadonlyMap<string, ReadonlyMap<string, TallyCell>>;

/** The numbers that say how many, not what. */
const blurred = ({ n, na = 0, pns = 0, miss = 0 }: Figures): Figures => ({ n, na, pns, miss });

const cellOf = (column: Column, entries: readonly Entry[], standing: Standing): TallyCell => {
  if ('reason' in standing) return { content: { s: standing.reason }, batches: 0 };
  const held = entries.slice(0, standing.batches);
  const readings = held.flatMap(entry => entry.readings);
  const answers = held.reduce((sum, { count }) => sum + count.answers, 0);
  const given = readings.filter(({ value }) => value !== null).length;
  const figures = cellFigures(column.variable, readings, given === answers);
  return { content: standing.isBlurred ? blurred(figures) : figures, batches: standing.batches };
};

/** Figures or the reason for their absence, for every column and group of one wave. */
export const tally = (columns: readonly Column[], tree: GroupTree, batches: Batches): Tally => {
  const entries = tallyEntries(columns, tree, batches);
  const standings = tallyStandings(columns, tree, entries);
  return new Map(
    columns.map(column => [
      column.key,
      new Map(
        groupsOf(column.variable, tree).map(({ id }) => {
          const key = cellKey(column.key, id);
          return [id, cellOf(column, entries.get(key) ?? [], standings.get(key) ?? { reason: 'none' })];
        }),
      ),
    ]),
  );
};
