import type { Standing } from '../privacy/publish.js';
import type { CellContent, Figures } from './aggregate.js';
import type { BatchTally } from './batch-tally.js';
import { cellFigures } from './cell-figures.js';
import { sumOfTallies } from './cell-tally.js';
import { cellKey, groupsOf, type Column } from './column.js';
import type { GroupTree } from './group-tree.js';
import { tallyStandings } from './tally-standings.js';

/** A cell, and how many of the batches it holds. */
export interface TallyCell {
  readonly content: CellContent;
  readonly batches: number;
}

/** Cells by column key and group id. */
export type Tally = ReadonlyMap<string, ReadonlyMap<string, TallyCell>>;

/** The numbers that say how many, not what. */
const blurred = ({ n, na = 0, pns = 0, miss = 0 }: Figures): Figures => ({ n, na, pns, miss });

const cellOf = (
  { key, variable }: Column,
  group: string,
  batches: readonly BatchTally[],
  standing: Standing,
): TallyCell => {
  if ('reason' in standing) return { content: { s: standing.reason }, batches: 0 };
  const held = batches.slice(0, standing.batches).flatMap(({ cells }) => cells.get(cellKey(key, group)) ?? []);
  const figures = cellFigures(variable, sumOfTallies(held));
  return { content: standing.isBlurred ? blurred(figures) : figures, batches: standing.batches };
};

/** Figures or the reason for their absence, for every column and group of one wave. */
export const tally = (columns: readonly Column[], tree: GroupTree, batches: readonly BatchTally[]): Tally => {
  const standings = tallyStandings(columns, tree, batches);
  return new Map(
    columns.map(column => [
      column.key,
      new Map(
        groupsOf(column.variable, tree).map(({ id }) => {
          const standing = standings.get(cellKey(column.key, id)) ?? { reason: 'none' };
          return [id, cellOf(column, id, batches, standing)];
        }),
      ),
    ]),
  );
};
