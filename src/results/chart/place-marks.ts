import type { Chart, Label, Mark, Point } from './chart.js';

/** The mark with another place. What it says is inherited, and not put into words for that. */
const moved = <Moved extends Mark>(mark: Moved, place: Partial<Moved>): Moved =>
  Object.assign(Object.create(mark) as Moved, place);

/** A mark where it stands on the page, counted from the left; the anchor of a label is that of SVG in the page's direction. */
const placed = (mark: Mark, turn: (x: number) => number): Mark => {
  const turnPoint = ({ x, y }: Point): Point => ({ x: turn(x), y });
  switch (mark.kind) {
    case 'bar':
    case 'hidden':
      return moved(mark, { x: Math.min(turn(mark.x), turn(mark.x + mark.width)) });
    case 'line':
    case 'band':
      return moved(mark, { points: mark.points.map(turnPoint) });
    default:
      return moved(mark, { x: turn(mark.x) });
  }
};

const otherEnd = { start: 'end', middle: 'middle', end: 'start' } as const;

const turned = (label: Label): Label => moved(label, { anchor: otherEnd[label.anchor ?? 'start'] });

/**
 * Marks as SVG needs them: mirrored for right-to-left words, unless the chart says otherwise. In such words `text-anchor`
 * counts from the right, so where a drawing stays as it is, and where words run upwards, its ends change places.
 */
export const placeMarks = (chart: Chart, widthPx: number, direction: 'ltr' | 'rtl'): readonly Mark[] => {
  if (direction === 'ltr') return chart.marks;
  const isMirrored = chart.isMirrored !== false;
  return chart.marks.map(mark => {
    const where = isMirrored ? placed(mark, x => widthPx - x) : mark;
    return where.kind === 'label' && (where.isUpright || !isMirrored) ? turned(where) : where;
  });
};
