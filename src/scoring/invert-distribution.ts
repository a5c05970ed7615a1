/**
 * The value at which a rising distribution function reaches a probability, by bisection down to the last digit.
 * @param low a value that is certainly too low
 * @param start a first guess above `low`; doubled until it is high enough
 */
export const invertDistribution = (
  cumulative: (value: number) => number,
  probability: number,
  low: number,
  start: number,
): number => {
  let [lower, upper] = [low, start];
  while (cumulative(upper) < probability && upper < Number.MAX_VALUE / 2) upper *= 2;
  for (let step = 0; step < 200; step++) {
    const middle = (lower + upper) / 2;
    if (middle === lower || middle === upper) break;
    if (cumulative(middle) < probability) lower = middle;
    else upper = middle;
  }
  return (lower + upper) / 2;
};
