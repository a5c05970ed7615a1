import { suppress } from '../privacy/disclosure.js';
import type { CountedFigure, FigureRelation } from '../privacy/figure.js';
import type { PulseResponse } from '../response/response.js';
import { everybody, type AggregateGroup, type CellContent } from './aggregate.js';
import { cellFigures } from './cell-figures.js';
import type { GroupTree } from './group-tree.js';
import type { Reading, Variable } from './variable.js';

/** A variable under a key of its own, and the keys under which it comes apart by item. */
export interface Column {
  readonly key: string;
  readonly variable: Variable;
  readonly items: readonly string[];
}

interface Entry {
  readonly readings: Reading[];
  answers: number;
  asked: number;
}

/** Content by column key and group id. */
export type Tally = ReadonlyMap<string, ReadonlyMap<string, CellContent>>;

const cellKey = (column: string, group: string): string => `${column}|${group}`;
const restKey = (column: string, group: string): string => `${cellKey(column, group)}|`;

const groupsOf = (variable: Variable, tree: GroupTree): readonly AggregateGroup[] =>
  variable.isSplitByGroup ? tree.groups : [{ id: everybody }];

const entryAt = (entries: Map<string, Entry>, key: string): Entry => {
  const entry = entries.get(key) ?? { readings: [], answers: 0, asked: 0 };
  entries.set(key, entry);
  return entry;
};

/** Files every response that was asked under its group, all groups above it, and what is left over. */
const count = (
  columns: readonly Column[],
  tree: GroupTree,
  responses: readonly PulseResponse[],
): Map<string, Entry> => {
  const entries = new Map<string, Entry>();
  for (const { key, variable } of columns) {
    for (const { id } of groupsOf(variable, tree)) entryAt(entries, cellKey(key, id));
    for (const response of responses) {
      const readings = variable.read(response);
      if (readings.length === 0) continue;
      const path = variable.isSplitByGroup ? tree.path(response) : [everybody];
      for (const place of [...path.map(group => cellKey(key, group)), restKey(key, path.at(-1) ?? everybody)]) {
        const entry = entryAt(entries, place);
        entry.readings.push(...readings);
        entry.asked += 1;
        entry.answers += readings.some(({ value }) => value !== null) ? 1 : 0;
      }
    }
  }
  return entries;
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
    const apart = groups.flatMap(({ id }) =>
      [cellKey, restKey].map(keyOf => ({ total: keyOf(key, id), parts: variable.parts.map(part => keyOf(part, id)) })),
    );
    const byItem = { total: cellKey(key, everybody), parts: items.map(item => cellKey(item, everybody)) };
    return [...down, ...apart, byItem].filter(({ parts }) => parts.length > 0);
  });

const countedFigures = (columns: readonly Column[], entries: ReadonlyMap<string, Entry>): readonly CountedFigure[] => {
  const minimums = new Map(columns.map(({ key, variable }) => [key, variable.minimum]));
  return [...entries].map(([key, { answers, asked }]) => {
    const [column = ''] = key.split('|');
    return { key, answers, asked, minimum: minimums.get(column) ?? Infinity, isPublished: !key.endsWith('|') };
  });
};

/** Figures or the reason for their absence, for every column and group of one wave. */
export const tally = (columns: readonly Column[], tree: GroupTree, responses: readonly PulseResponse[]): Tally => {
  const entries = count(columns, tree, responses);
  const hidden = suppress(countedFigures(columns, entries), relationsOf(columns, tree));
  const content = (column: Column, group: string): CellContent => {
    const key = cellKey(column.key, group);
    const s = hidden.get(key);
    if (s !== undefined) return { s };
    const { readings = [], answers = 0 } = entries.get(key) ?? {};
    const given = readings.filter(({ value }) => value !== null).length;
    return cellFigures(column.variable, readings, given === answers);
  };
  return new Map(
    columns.map(column => {
      const groups = groupsOf(column.variable, tree);
      return [column.key, new Map(groups.map(({ id }) => [id, content(column, id)]))];
    }),
  );
};
