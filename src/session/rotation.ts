import type { Id, Rotation } from '../definition/pulse-definition.js';

/**
 * Draws which ids of each rotation are left out, so that over waves each comes equally often: those that were asked latest,
 * of these the most frequent, and chance only between equals. `past` holds what each earlier wave asked, oldest first; `unit`
 * gives numbers in [0, 1).
 */
export const drawLeftOut = (
  rotations: readonly Rotation[],
  unit: () => number,
  past: readonly (readonly Id[])[] = [],
): Id[] =>
  rotations.flatMap(({ of, ask }) => {
    const rest = of.map(id => ({ id, rank: rankOf(id, past) }));
    const leaving = Math.max(0, rest.length - Math.max(0, ask));
    return Array.from({ length: leaving }, () => {
      const highest = Math.max(...rest.map(({ rank }) => rank));
      const equals = rest.filter(({ rank }) => rank === highest);
      const chosen = equals[Math.floor(unit() * equals.length)]!;
      rest.splice(rest.indexOf(chosen), 1);
      return chosen.id;
    });
  });

/** Higher for what was asked later; among equals, for what was asked more often. */
const rankOf = (id: Id, past: readonly (readonly Id[])[]): number => {
  const seen = past.map(asked => asked.includes(id));
  return seen.lastIndexOf(true) * (past.length + 1) + seen.filter(Boolean).length;
};
