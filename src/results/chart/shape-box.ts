import type { Point, Rectangle } from './chart.js';
import type { Shape } from './chart-drawing.js';

const around = (points: readonly Point[]): Rectangle => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** The smallest rectangle that a shape lies in. */
export const shapeBox = (shape: Shape): Rectangle => {
  switch (shape.kind) {
    case 'dot':
      return {
        x: shape.x - shape.radius,
        y: shape.y - shape.radius,
        width: 2 * shape.radius,
        height: 2 * shape.radius,
      };
    case 'line':
    case 'band':
      return around(shape.points);
    default:
      return shape;
  }
};
