/** A pointer that left an element. */
export interface PointerLeave {
  /** Height in the window, CSS pixels; not above 0 beyond its top edge. */
  readonly yPx: number;
  /** Buttons held down. */
  readonly buttons: number;
  /** Whether it went into another element of this page. */
  readonly isInside: boolean;
  /** Whether it left the list of a `<select>`, which lies above the page. */
  readonly isSelect: boolean;
}

/** Whether the pointer has gone to the browser's own bar: through the top edge, nothing dragged along. */
export const isExit = ({ yPx, buttons, isInside, isSelect }: PointerLeave): boolean =>
  yPx <= 0 && buttons === 0 && !isInside && !isSelect;

/** One scroll event of a finger. */
export interface ScrollSample {
  readonly topPx: number;
  readonly atMs: number;
  readonly windowPx: number;
}

/** What was seen of a page that is scrolled by a finger. */
export interface BackAndUp {
  /** Nearest to the top since the gesture was last complete, and how far below it the page has been since. */
  readonly highestPx: number;
  readonly downPx: number;
  /** Where and when the present way up began. */
  readonly fromPx: number;
  readonly fromMs: number;
  readonly lastPx: number;
  /** Whether the last sample completed the gesture. */
  readonly isExit: boolean;
}

export const atRest: BackAndUp = { highestPx: 0, downPx: 0, fromPx: 0, fromMs: 0, lastPx: 0, isExit: false };

const quickMs = 500;

/**
 * "Back and up", which is how a page is left by finger, where no pointer can leave: having gone down by at least one window's
 * height, scrolled up by at least half a window within half a second. It must go down as far again before it counts anew.
 */
export const followScroll = (before: BackAndUp, { topPx, atMs, windowPx }: ScrollSample): BackAndUp => {
  const highestPx = Math.min(before.highestPx, topPx);
  const downPx = Math.max(before.downPx, topPx - highestPx);
  const goesOn = topPx < before.lastPx && atMs - before.fromMs <= quickMs;
  const { fromPx, fromMs } = goesOn ? before : { fromPx: topPx, fromMs: atMs };
  const isExit = downPx >= windowPx && fromPx - topPx >= windowPx / 2;
  if (isExit) return { ...atRest, highestPx: topPx, fromPx: topPx, fromMs: atMs, lastPx: topPx, isExit };
  return { highestPx, downPx, fromPx, fromMs, lastPx: topPx, isExit };
};
