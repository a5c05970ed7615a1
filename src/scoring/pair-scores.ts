/** One team names or rates another. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

/**
 * How differently two teams see each other: what the first gives the second minus what it gets back, in points. Null where
 * one of the two is missing or hidden.
 */
export const asymmetryOf = (given: number | null, received: number | null): number | null =>
  given === null || received === null ? null : given - received;

/**
 * Percentage of the pairs of teams named by either that were named by both, 0 to 100: mutual dyads among those with any tie
 * (Wasserman & Faust 1994, Social Network Analysis, chapter 13). A team that names itself names nobody; a link named twice
 * counts once. Null when no pair was named.
 */
export const reciprocityOf = (links: readonly Link[]): number | null => {
  const namers = new Map<string, Set<string>>();
  for (const { from, to } of links) {
    if (from === to) continue;
    const pair = JSON.stringify([from, to].sort());
    namers.set(pair, (namers.get(pair) ?? new Set()).add(from));
  }
  const mutual = [...namers.values()].filter(named => named.size === 2);
  return namers.size === 0 ? null : (100 * mutual.length) / namers.size;
};
