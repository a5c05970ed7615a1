import { Clusters } from './clusters.js';
import { inverse, residue, type KnownSum } from './known-sums.js';

/** How often each unknown counts in a sum. */
export type Coefficients = ReadonlyMap<number, number>;

/** Sums by their pivot: each names its own once, and that of no other. */
export type ReducedSums = ReadonlyMap<number, Coefficients>;

const added = (one: Coefficients, other: Coefficients, factor: number): Map<number, number> => {
  const sum = new Map(one);
  for (const [unknown, coefficient] of other) {
    const value = residue((sum.get(unknown) ?? 0) + factor * coefficient);
    if (value === 0) sum.delete(unknown);
    else sum.set(unknown, value);
  }
  return sum;
};

/** Takes the pivots of all other sums out of each. */
export const fullyReduced = (newestFirst: readonly KnownSum[]): ReducedSums => {
  const done = new Map<number, Coefficients>();
  for (const { pivot, unknowns, coefficients } of newestFirst) {
    let sum: Coefficients = new Map([
      [pivot, 1],
      ...unknowns.map((unknown, at) => [unknown, coefficients[at] ?? 0] as const),
    ]);
    // An older sum may name the pivot of a newer one; those do not name it.
    for (const unknown of unknowns) {
      const newer = done.get(unknown);
      if (newer !== undefined) sum = added(sum, newer, -(sum.get(unknown) ?? 0));
    }
    done.set(pivot, sum);
  }
  return done;
};

/** Sums that share no unknown, not even by way of others, say nothing of each other. */
export const blocksOf = (sums: ReducedSums): readonly ReducedSums[] => {
  const clusters = new Clusters<number>();
  for (const [pivot, sum] of sums) for (const unknown of sum.keys()) clusters.join(unknown, pivot);
  const blocks = new Map<number, Map<number, Coefficients>>();
  for (const [pivot, sum] of sums) {
    const leader = clusters.leaderOf(pivot);
    const block = blocks.get(leader);
    if (block) block.set(pivot, sum);
    else blocks.set(leader, new Map([[pivot, sum]]));
  }
  return [...blocks.values()];
};

/** All that follows about the unknowns inside alone, whatever the others are. */
export const sumsWithin = (sums: ReducedSums, isInside: (unknown: number) => boolean): ReducedSums => {
  const inside = new Map<number, Coefficients>();
  const byOutside = new Map<number, Coefficients>();
  const leastOutside = (sum: Coefficients): number => {
    let least = Infinity;
    for (const unknown of sum.keys()) if (unknown < least && !isInside(unknown)) least = unknown;
    return least;
  };
  for (const [pivot, sum] of sums) {
    // A pivot outside goes away with its sum only.
    if (!isInside(pivot)) continue;
    let rest = sum;
    let outside = leastOutside(rest);
    for (let other = byOutside.get(outside); other !== undefined; other = byOutside.get(outside)) {
      rest = added(rest, other, residue(-(rest.get(outside) ?? 0) * inverse(other.get(outside) ?? 1)));
      outside = leastOutside(rest);
    }
    if (outside === Infinity) inside.set(pivot, rest);
    else byOutside.set(outside, rest);
  }
  return inside;
};
