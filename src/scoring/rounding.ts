/**
 * A figure as it is shown: halves away from zero. The very last step; whatever is computed is computed from figures that
 * were not rounded (Cabinet Office, Civil Service People Survey 2018, technical guide, page 21).
 * @param decimals digits after the point. Default 0
 */
export const roundedFigure = (value: number, decimals = 0): number => {
  // Fifteen digits are what a number holds for certain; without them 1.005 would be a little less than a half.
  const shifted = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  return (Math.sign(value) * Math.round(shifted)) / 10 ** decimals + 0;
};

/**
 * A difference as it is shown: rounded once, so that it may differ by one from the difference of the shown figures (same
 * source).
 */
export const roundedDifference = (value: number, earlier: number, decimals = 0): number =>
  roundedFigure(value - earlier, decimals);
