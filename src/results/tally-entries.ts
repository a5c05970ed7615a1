import type { FigureRelation } from '../privacy/figure.js';
import type { BatchCount, BatchedFigure } from '../privacy/publication-shelf.js';
import { publish, type Standing } from '../privacy/publish.js';
import type { AnswerValue, PulseResponse } from '../response/response.js';
import { everybody, type AggregateGroup, type AggregateMeasure } from './aggregate.js';
import { bandOf } from './cell-figures.js';
import type { GroupTree } from './group-tree.js';
import type { Reading, Variable } from './variable.js';

/** A variable under a key of its own, and the keys under which it comes apart by item. */
export interface Column {
  readonly key: string;
  readonly variable: Variable;
  readonly items: readonly string[];
}

/** Responses in the batches that they were published in, oldest first. */
export type Batches = readonly (readonly PulseResponse[])[];

/** What one batch says about one cell. */
export interface Entry {
  readonly readings: readonly Reading[];
  readonly count: BatchCount;
}

interface OpenEntry {
  readonly readings: Reading[];
  readonly categories: Set<string | number> | undefined;
  answers: number;
  asked: number;
}

export const cellKey = (column: string, group: string): string => `${column}|${group}`;
const restKey = (column: string, group: string): string => `${cellKey(column, group)}|`;

export const groupsOf = (variable: Variable, tree: GroupTree): readonly AggregateGroup[] =>
  variable.isSplitByGroup ? tree.groups : [{ id: everybody }];

/** Chosen items and comments are one's own also when everybody gave the same. */
const hasCategories = ({ kind }: AggregateMeasure): boolean => kind !== 'multi' && kind !== 'text';

/** What the distribution tells apart: bands of an index, codes of everything else. */
const categoryOf = ({ kind }: AggregateMeasure, value: AnswerValue): string | number =>
  kind === 'index' ? bandOf(Number(value)) : typeof value === 'number' ? value : String(value);

const openEntry = (measure: AggregateMeasure): OpenEntry => ({
  readings: [],
  categories: hasCategories(measure) ? new Set() : undefined,
  answers: 0,
  asked: 0,
});

const addTo = (entry: OpenEntry, measure: AggregateMeasure, readings: readonly Reading[]): void => {
  entry.asked += 1;
  entry.readings.push(...readings);
  const values = readings.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length > 0) entry.answers += 1;
  for (const value of values) entry.categories?.add(categoryOf(measure, value));
};

const closed = ({ readings, answers, asked, categories }: OpenEntry): Entry => ({
  readings,
  count: categories === undefined ? { answers, asked } : { answers, asked, categories },
});

/** Files every response that was asked under its group, all groups above it, and what is left over; batch by batch. */
export const tallyEntries = (
  columns: readonly Column[],
  tree: GroupTree,
  batches: Batches,
): ReadonlyMap<string, readonly Entry[]> => {
  const entries = new Map<string, OpenEntry[]>();
  const entryAt = (place: string, measure: AggregateMeasure): OpenEntry[] => {
    const found = entries.get(place) ?? batches.map(() => openEntry(measure));
    entries.set(place, found);
    return found;
  };
  for (const { key, variable } of columns) {
    const { measure } = variable;
    for (const { id } of groupsOf(variable, tree)) entryAt(cellKey(key, id), measure);
    batches.forEach((responses, batch) => {
      for (const response of responses) {
        const readings = variable.read(response);
        if (readings.length === 0) continue;
        const path = variable.isSplitByGroup ? tree.path(response) : [everybody];
        for (const place of [...path.map(group => cellKey(key, group)), restKey(key, path.at(-1) ?? everybody)]) {
          const entry = entryAt(place, measure)[batch];
          if (entry) addTo(entry, measure, readings);
        }
      }
    });
  }
  return new Map([...entries].map(([key, open]) => [key, open.map(closed)]));
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
      })),
    );
    const byItem = { total: cellKey(key, everybody), parts: items.map(item => cellKey(item, everybody)) };
    return [...down, ...apart, byItem].filter(({ parts }) => parts.length > 0);
  });

/** All that a group rates is shown to nobody: its few answers must not follow from the pairs. */
const secretSumsOf = (columns: readonly Column[], tree: GroupTree): readonly (readonly string[])[] =>
  columns
    .filter(({ items }) => items.length > 0)
    .flatMap(({ items }) => tree.groups.slice(1).map(({ id }) => items.map(item => cellKey(item, id))));

/** Which figures of one wave may be shown, and through which batch, by `cellKey`. */
export const tallyStandings = (
  columns: readonly Column[],
  tree: GroupTree,
  entries: ReadonlyMap<string, readonly Entry[]>,
): ReadonlyMap<string, Standing> => {
  const minimums = new Map(columns.map(({ key, variable }) => [key, variable.minimum]));
  const figures = [...entries].map(([key, batches]): BatchedFigure => {
    const [column = ''] = key.split('|');
    return {
      key,
      minimum: minimums.get(column) ?? Infinity,
      isPublished: !key.endsWith('|'),
      batches: batches.map(({ count }) => count),
    };
  });
  return publish(figures, relationsOf(columns, tree), secretSumsOf(columns, tree));
};
