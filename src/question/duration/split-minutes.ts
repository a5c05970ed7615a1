/** Minutes as the numbers of some fields, largest first; the last takes what is left. Each field is given by its minutes. */
export const splitMinutes = (total: number, fields: readonly number[]): readonly number[] => {
  let left = total;
  return fields.map((minutes, place) => {
    const count = place === fields.length - 1 ? left / minutes : Math.floor(left / minutes);
    left -= count * minutes;
    return count;
  });
};

/**
 * The minutes that some fields amount to: null where all are empty, an empty one beside others counts as none, `NaN` where one
 * cannot be read.
 */
export const sumMinutes = (counts: readonly (number | null)[], fields: readonly number[]): number | null =>
  counts.every(count => count === null)
    ? null
    : counts.reduce<number>((sum, count, place) => sum + (count ?? 0) * (fields[place] ?? 0), 0);
