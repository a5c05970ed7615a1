import type { Span } from './group-tally.js';
import type { GroupUnits } from './wave-answers.js';

/** The latest look up to another with which the figure of a group was seen; 0 when it never was. */
export type LatestSeen = (group: number, to: number) => number;

/** Own people and parts, each part since it was last seen. */
export const rightBelow = (tree: GroupUnits, span: Span, seen: LatestSeen): readonly Span[] => {
  const { group, from, to } = span;
  const parts = tree.partsOf(group).map(part => ({ ...span, group: part, from: Math.max(from, seen(part, to)) }));
  return [{ group, isOwn: true, from, to }, ...parts];
};

/** Own people and the people of all parts below, each since it was last seen itself or in what it is a part of. */
export const allBelow = (tree: GroupUnits, span: Span, seen: LatestSeen): readonly Span[] => [
  { ...span, isOwn: true },
  ...tree.partsOf(span.group).flatMap(part => {
    const from = Math.max(span.from, seen(part, span.to));
    return allBelow(tree, { ...span, group: part, from }, seen);
  }),
];
