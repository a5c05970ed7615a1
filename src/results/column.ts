import { everybody, type AggregateGroup } from './aggregate.js';
import type { GroupTree } from './group-tree.js';
import type { Variable } from './variable.js';

/** A variable under a key of its own, and the keys under which it comes apart by item. */
export interface Column {
  readonly key: string;
  readonly variable: Variable;
  readonly items: readonly string[];
  /** What all of it is about, where it is one item alone; else null. */
  readonly item: string | null;
}

export const cellKey = (column: string, group: string): string => `${column}|${group}`;

/** What a group's answers hold beyond those of the groups below it. */
export const restKey = (column: string, group: string): string => `${cellKey(column, group)}|`;

export const groupsOf = (variable: Variable, tree: GroupTree): readonly AggregateGroup[] =>
  variable.isSplitByGroup ? tree.groups : [{ id: everybody }];
