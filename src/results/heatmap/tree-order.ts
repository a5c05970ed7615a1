import type { AggregateGroup } from '../aggregate.js';

/** Each group followed by its own; what belongs nowhere, or goes round in a circle, comes last. */
export const inTreeOrder = (groups: readonly AggregateGroup[]): readonly AggregateGroup[] => {
  const ordered = new Set<AggregateGroup>();
  const visit = (group: AggregateGroup): void => {
    if (ordered.has(group)) return;
    ordered.add(group);
    for (const child of groups) if (child.parent === group.id) visit(child);
  };
  for (const group of groups) if (group.parent === undefined) visit(group);
  for (const group of groups) visit(group);
  return [...ordered];
};

/** The group and all that belong to it, in the order of the tree. */
export const withDescendants = (groups: readonly AggregateGroup[], top: AggregateGroup): readonly AggregateGroup[] => {
  const kept = new Set([top.id]);
  return inTreeOrder(groups).filter(({ id, parent }) => {
    if (parent !== undefined && kept.has(parent)) kept.add(id);
    return kept.has(id);
  });
};
