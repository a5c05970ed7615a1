import type { Label, Mark, Point, Rectangle } from './chart.js';
import { labelFontPx, labelWidth } from './label-size.js';

const around = (points: readonly Point[]): Rectangle => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

const shares = { start: 0, middle: 0.5, end: 1 } as const;

const labelBox = ({ x, y, words, anchor = 'start', isStrong, isUpright }: Label): Rectangle => {
  const length = labelWidth(words, isStrong);
  const before = length * shares[anchor];
  // Upright words run from the bottom to the top.
  return isUpright
    ? { x: x - labelFontPx / 2, y: y - length + before, width: labelFontPx, height: length }
    : { x: x - before, y: y - labelFontPx / 2, width: length, height: labelFontPx };
};

/** The smallest rectangle that a mark lies in; that of a label is an estimate. */
export const markBox = (mark: Mark): Rectangle => {
  switch (mark.kind) {
    case 'label':
      return labelBox(mark);
    case 'dot':
      return { x: mark.x - mark.radius, y: mark.y - mark.radius, width: 2 * mark.radius, height: 2 * mark.radius };
    case 'line':
    case 'band':
      return around(mark.points);
    default:
      return mark;
  }
};
