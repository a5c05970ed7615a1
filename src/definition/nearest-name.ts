/** Steps from one name to another: a letter added, lost, changed, or swapped with its neighbour. Gives up at `limit`. */
const distance = (from: string, to: string, limit: number): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
        isSwap ? beforeLast[column - 2]! + 1 : Infinity,
      );
    }
    if (Math.min(...current) >= limit && Math.min(...last) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
};

/** What is compared at most, so that a definition with thousands of wrong names keeps nobody waiting. */
const maximumLetterPairs = 20_000;

/**
 * The known name that a misspelt one most likely means, upper and lower case alike: at most one step away for every
 * three letters, one at least. Undefined when none is that near. The first of equally near ones
 * wins. Of very many known names, only the first are looked at.
 */
export const nearestName = (name: string, known: Iterable<string>): string | undefined => {
  if (name.length > 64) return undefined;
  let nearest: string | undefined;
  let best = Math.max(1, Math.floor(name.length / 3)) + 1;
  let pairs = 0;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= best) continue;
    pairs += candidate.length * name.length;
    if (pairs > maximumLetterPairs) break;
    const steps = distance(name.toLowerCase(), candidate.toLowerCase(), best);
    if (steps < best) [nearest, best] = [candidate, steps];
  }
  return nearest;
};
