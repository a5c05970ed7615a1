/** The order with one of its entries at another place, counted from 0; the ends hold it. */
export const placeEntry = (order: readonly string[], entry: string, place: number): readonly string[] => {
  const placed = order.filter(other => other !== entry);
  placed.splice(Math.max(0, place), 0, entry);
  return placed;
};

/** Over which of some rows, from top to bottom, a pointer is; `middles` are theirs, in the same pixels as `y`. */
export const placeUnder = (y: number, middles: readonly number[]): number =>
  middles.filter((middle, place) => place > 0 && y > (middle + middles[place - 1]!) / 2).length;
