import type { FigureRelation } from '../privacy/figure.js';
import type { BatchCount, BatchedFigure } from '../privacy/publication-shelf.js';
import { publish, type Standing } from '../privacy/publish.js';
import type { AggregateMeasure } from './aggregate.js';
import { everybody } from './aggregate.js';
import type { BatchTally } from './batch-tally.js';
import { bandOf } from './cell-figures.js';
import type { CellTally } from './cell-tally.js';
import { cellKey, groupsOf, restKey, type Column } from './column.js';
import type { GroupTree } from './group-tree.js';

/** Chosen items and comments are one's own also when everybody gave the same. */
const hasCategories = ({ kind }: AggregateMeasure): boolean => kind !== 'multi' && kind !== 'text';

const nobody: BatchCount = { answers: 0, asked: 0 };

/** What the distribution tells apart: bands of an index, codes of everything else. */
const countOf = (measure: AggregateMeasure, cell: CellTally | undefined): BatchCount => {
  if (!hasCategories(measure)) return cell ? { answers: cell.answers, asked: cell.asked } : nobody;
  const values = [...(cell?.values.keys() ?? [])];
  const categories = new Set(measure.kind === 'index' ? values.map(value => bandOf(Number(value))) : values);
  return { answers: cell?.answers ?? 0, asked: cell?.asked ?? 0, categories };
};

/** Every group has a figure, also one that nobody answered for; what is left over has one where there is something. */
const figuresOf = (
  { key: column, variable, item }: Column,
  tree: GroupTree,
  batches: readonly BatchTally[],
): readonly BatchedFigure[] => {
  const groups = groupsOf(variable, tree).map(({ id }) => id);
  const rests = groups.map(id => restKey(column, id)).filter(key => batches.some(({ cells }) => cells.has(key)));
  const unshown = new Set(groups.filter(id => tree.unshown.has(id)).map(id => cellKey(column, id)));
  const isUnshown = (key: string): boolean => (item !== null && tree.unshown.has(item)) || unshown.has(key);
  return [...groups.map(id => cellKey(column, id)), ...rests].map(key => ({
    key,
    minimum: isUnshown(key) ? Infinity : variable.minimum,
    isPublished: !key.endsWith('|'),
    batches: batches.map(({ cells }) => countOf(variable.measure, cells.get(key))),
  }));
};

/** How the figures add up: a group from its subgroups, a combination from its parts, all rounds from the items. */
const relationsOf = (columns: readonly Column[], tree: GroupTree): readonly FigureRelation[] =>
  columns.flatMap(({ key, variable, items }) => {
    const groups = groupsOf(variable, tree);
    const down = groups.flatMap(({ id }) => {
      const children = tree.groups.filter(group => group.parent === id);
      if (!variable.isSplitByGroup || children.length === 0) return [];
      return [{ total: cellKey(key, id), parts: [...children.map(c => cellKey(key, c.id)), restKey(key, id)] }];
    });
    const isDifference = variable.measure.kind === 'gap';
    const apart = groups.flatMap(({ id }) =>
      [cellKey, restKey].map(keyOf => ({
        total: keyOf(key, id),
        parts: variable.parts.map(part => keyOf(part, id)),
        isDifference,
        isCombination: true,
      })),
    );
    const byItem = { total: cellKey(key, everybody), parts: items.map(item => cellKey(item, everybody)) };
    return [...down, ...apart, byItem].filter(({ parts }) => parts.length > 0);
  });

/** Which figures of one wave may be shown, and through which batch, by `cellKey`. */
export const tallyStandings = (
  columns: readonly Column[],
  tree: GroupTree,
  batches: readonly BatchTally[],
): ReadonlyMap<string, Standing> => {
  const figures = columns.flatMap(column => figuresOf(column, tree, batches));
  return publish(figures, relationsOf(columns, tree));
};
