/** The order with one of its entries at another place, counted from 0; the ends hold it. */
export const placeEntry = (order: readonly string[], entry: string, place: number): readonly string[] => {
  const others = order.filter(other => other !== entry);
  const at = Math.max(0, Math.min(place, others.length));
  return [...others.slice(0, at), entry, ...others.slice(at)];
};

/** Over which of some rows, from top to bottom, a pointer is; `middles` are theirs, in the same pixels as `y`. */
export const placeUnder = (y: number, middles: readonly number[]): number =>
  middles.reduce((nearest, middle, place) => {
    const best = middles[nearest] ?? Infinity;
    return Math.abs(middle - y) < Math.abs(best - y) ? place : nearest;
  }, 0);
