import type { GroupUnits } from './wave-answers.js';

/** The latest look up to another with which the figure of a group was seen; 0 when it never was. */
export type LatestSeen = (group: number, to: number) => number;

/** Takes one span after the other: who of a group, and since when. */
export type VisitSpan = (group: number, isOwn: boolean, from: number) => void;

/** Own people and parts, each part since it was last seen. */
export const rightBelow = (
  tree: GroupUnits,
  group: number,
  from: number,
  to: number,
  seen: LatestSeen,
  visit: VisitSpan,
): void => {
  visit(group, true, from);
  for (const part of tree.partsOf(group)) visit(part, false, Math.max(from, seen(part, to)));
};

/** Own people and the people of all parts below, each since it was last seen itself or in what it is a part of. */
export const allBelow = (
  tree: GroupUnits,
  group: number,
  from: number,
  to: number,
  seen: LatestSeen,
  visit: VisitSpan,
): void => {
  visit(group, true, from);
  for (const part of tree.partsOf(group)) allBelow(tree, part, Math.max(from, seen(part, to)), to, seen, visit);
};
