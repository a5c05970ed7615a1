import type { Position } from '../definition/pulse-definition.js';

/** Where a frame can stand on screen. `end` is the middle of the inline end edge. */
export type Stand = Position | 'end';

/** Edges in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between a frame and the edges of the screen, and what has the focus; CSS pixels. */
export const edge = 16;

const corners: readonly Stand[] = ['bottom-end', 'bottom-start', 'bottom', 'top', 'top-start', 'top-end'];

/** A stand and where to go from it; at the top, the top comes first. */
export const standsFrom = (stand: Stand): readonly Stand[] => [
  stand,
  ...(stand.startsWith('top') ? [...corners].reverse() : corners),
];

const between = (low: number, high: number, size: number, share: number): number => low + (high - low - size) * share;

/** The box of a frame at a stand within a room. */
export const boxAt = (stand: Stand, { width, height }: Size, room: Box, isRightToLeft: boolean): Box => {
  const along = stand.endsWith('start') ? 0 : stand.endsWith('end') ? 1 : 0.5;
  const down = stand.startsWith('top') ? 0 : stand.startsWith('bottom') ? 1 : 0.5;
  const left = between(room.left, room.right, width, isRightToLeft ? 1 - along : along);
  const top = between(room.top, room.bottom, height, down);
  return { left, top, right: left + width, bottom: top + height };
};

export const overlaps = (one: Box, other: Box, gap = 0): boolean =>
  one.left < other.right + gap &&
  one.right > other.left - gap &&
  one.top < other.bottom + gap &&
  one.bottom > other.top - gap;

/** Whether a box lies within another. */
export const fits = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** The part of the layout viewport that a software keyboard covers at its bottom; none while the page is zoomed by pinching. */
export const keyboardHeight = (
  layoutHeight: number,
  { height, offsetTop, scale }: Pick<VisualViewport, 'height' | 'offsetTop' | 'scale'>,
): number => (scale > 1 ? 0 : Math.max(0, Math.round(layoutHeight - height - offsetTop)));
