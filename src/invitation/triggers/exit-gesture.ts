/** A pointer that left an element, as `mouseout` tells it. */
export type PointerLeave = Pick<MouseEvent, 'clientY' | 'buttons' | 'relatedTarget'>;

/**
 * Whether the pointer has gone to the browser's own bar: through the top edge, into nothing of this page, nothing dragged
 * along, and not out of the list of a `<select>`, which lies above the page.
 */
export const isExit = ({ clientY, buttons, relatedTarget }: PointerLeave, isSelect: boolean): boolean =>
  clientY <= 0 && !buttons && !relatedTarget && !isSelect;

/** What was seen of a page that is scrolled by a finger. Lengths in CSS pixels from the top. */
export type BackAndUp = readonly [
  isExit: boolean,
  lastPx: number,
  /** Where and when the present way up began. */
  fromPx: number,
  fromMs: number,
  /** Nearest to the top since the gesture was last complete, and how far below it the page has been since. */
  highestPx: number,
  downPx: number,
];

export const atRest: BackAndUp = [false, 0, 0, 0, 0, 0];

const quickMs = 500;

/**
 * "Back and up", which is how a page is left by finger, where no pointer can leave: having gone down by at least one window's
 * height, scrolled up by at least half a window within half a second. It must go down as far again before it counts anew.
 */
export const followScroll = (before: BackAndUp, topPx: number, atMs: number, windowPx: number): BackAndUp => {
  const [, lastPx, fromBeforePx, fromBeforeMs, highestBeforePx, downBeforePx] = before;
  const goesOn = topPx < lastPx && atMs - fromBeforeMs <= quickMs;
  const [fromPx, fromMs] = goesOn ? [fromBeforePx, fromBeforeMs] : [topPx, atMs];
  const highestPx = Math.min(highestBeforePx, topPx);
  const downPx = Math.max(downBeforePx, topPx - highestPx);
  const isComplete = downPx >= windowPx && fromPx - topPx >= windowPx / 2;
  return isComplete ? [true, topPx, topPx, atMs, topPx, 0] : [false, topPx, fromPx, fromMs, highestPx, downPx];
};
