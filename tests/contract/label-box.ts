import type { Label, Rectangle } from '../../src/results/chart/chart.js';
import { labelFontPx, labelWidth } from '../../src/results/chart/label-size.js';

const shares = { start: 0, middle: 0.5, end: 1 } as const;

/** An estimate of the smallest rectangle that a label lies in. */
export const labelBox = ({ x, y, words, anchor = 'start', isStrong, isUpright }: Label): Rectangle => {
  const length = labelWidth(words, isStrong);
  const before = length * shares[anchor];
  // Upright words run from the bottom to the top.
  return isUpright
    ? { x: x - labelFontPx / 2, y: y - length + before, width: labelFontPx, height: length }
    : { x: x - before, y: y - labelFontPx / 2, width: length, height: labelFontPx };
};
