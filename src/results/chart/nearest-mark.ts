import type { Rectangle } from './chart.js';

/** As in the names of the arrow keys. */
export type Direction = 'Left' | 'Right' | 'Up' | 'Down';

/** How much worse it is to lie aside than to lie further away. */
const asideWeight = 4;

interface Span {
  readonly from: number;
  readonly to: number;
}

const middle = ({ from, to }: Span): number => (from + to) / 2;
const gapBetween = (one: Span, other: Span): number => Math.max(0, one.from - other.to, other.from - one.to);

/** The rectangle along the way and across it, as if the way always led to greater numbers. */
const spansOf = ({ x, y, width, height }: Rectangle, direction: Direction): readonly [along: Span, across: Span] => {
  const spans: Readonly<Record<'x' | 'y', Span>> = { x: { from: x, to: x + width }, y: { from: y, to: y + height } };
  const isLevel = direction === 'Left' || direction === 'Right';
  const [along, across] = isLevel ? [spans.x, spans.y] : [spans.y, spans.x];
  const isBackwards = direction === 'Left' || direction === 'Up';
  return [isBackwards ? { from: -along.to, to: -along.from } : along, across];
};

/**
 * Where an arrow key leads: to the rectangle whose middle lies nearest in that direction, one that lies straight ahead before one
 * that lies aside. As it is seen, whatever the direction of reading.
 * @returns its key; null where there is none
 */
export const nearestMark = <Key>(boxes: ReadonlyMap<Key, Rectangle>, from: Key, direction: Direction): Key | null => {
  const start = boxes.get(from);
  if (!start) return null;
  const [along, across] = spansOf(start, direction);
  let nearest: Key | null = null;
  let least = Infinity;
  for (const [key, box] of boxes) {
    const [boxAlong, boxAcross] = spansOf(box, direction);
    const ahead = middle(boxAlong) - middle(along);
    if (key === from || ahead < 0.5) continue;
    const aside = gapBetween(across, boxAcross);
    const off = Math.abs(middle(boxAcross) - middle(across));
    // Of two that are equally far, the one that is more nearly opposite.
    const cost = ahead + asideWeight * aside + off / 1000;
    if (cost < least) [nearest, least] = [key, cost];
  }
  return nearest;
};
