import { isDeepEnough, scrolls, type ScrollPlace } from './scroll-depth.js';
import type { Trigger } from './trigger.js';

const readAfterSeconds = 5;

const placeNow = (): ScrollPlace => {
  const { scrollTop, clientHeight, scrollHeight } = document.scrollingElement ?? document.documentElement;
  return { topPx: scrollTop, windowPx: clientHeight, pagePx: scrollHeight };
};

/**
 * Fires when the page has been scrolled to the given share of its scrollable height, such as `60%`, or is there already; again
 * when it was scrolled back above it in between. A page that fits its window counts once it has been in view for 5 s.
 */
export const scrollTrigger: Trigger = ({ value, everySecond }, fire) => {
  const stopped = new AbortController();
  const share = parseFloat(value) / 100;
  let wasDeep = false;
  let seenSeconds = 0;
  const look = (): void => {
    const isDeep = isDeepEnough(placeNow(), share);
    const isReached = isDeep && !wasDeep;
    wasDeep = isDeep;
    if (isReached) fire();
  };
  document.addEventListener('scroll', look, { passive: true, signal: stopped.signal });
  // Not by the scroll event alone: a page may be short, or be restored at its place before anybody listens.
  const cancel = everySecond(() => {
    look();
    if (scrolls(placeNow()) || document.visibilityState !== 'visible') return;
    seenSeconds += 1;
    if (seenSeconds === readAfterSeconds) fire();
  });
  return () => {
    cancel();
    stopped.abort();
  };
};
