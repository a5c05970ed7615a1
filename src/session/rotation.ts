import type { Rotation } from '../definition/pulse-definition.js';

/** Draws which ids of each rotation are left out. `unit` gives numbers in [0, 1). */
export const drawLeftOut = (rotations: readonly Rotation[], unit: () => number): string[] =>
  rotations.flatMap(({ of, ask }) => {
    const rest = [...of];
    const leaving = Math.max(0, rest.length - Math.max(0, ask));
    return Array.from({ length: leaving }, () => rest.splice(Math.floor(unit() * rest.length), 1)[0] ?? '');
  });
