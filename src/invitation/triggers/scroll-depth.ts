/** Lengths in CSS pixels. */
export interface ScrollPlace {
  /** How far the page is scrolled down; below 0 and beyond the end while it bounces. */
  readonly topPx: number;
  /** Height of the window. */
  readonly windowPx: number;
  /** Height of all there is. */
  readonly pagePx: number;
}

/** Whether there is anything to scroll; heights are rounded, so a single pixel is nothing. */
export const scrolls = ({ windowPx, pagePx }: ScrollPlace): boolean => pagePx - windowPx > 1;

/** Whether at least `share` (0–1) of what can be scrolled lies above. A zoomed page stops up to a pixel before its end. */
export const isDeepEnough = (place: ScrollPlace, share: number): boolean =>
  scrolls(place) && place.topPx + 1 >= share * (place.pagePx - place.windowPx);
