import { atRest, followScroll, isExit } from './exit-gesture.js';
import type { Trigger } from './trigger.js';

/** A finger that has let go still moves the page for a while. */
const fingerMs = 1_000;

/**
 * Fires when somebody is about to leave: the pointer goes through the top edge to the browser's bar, or a finger that has
 * been far down the page scrolls it quickly back up. The "back" of the browser stays what it is.
 */
export const exitTrigger: Trigger = (_, fire) => {
  const stopped = new AbortController();
  const listening = { capture: true, passive: true, signal: stopped.signal };
  let touchedMs = -Infinity;
  let seen = atRest;
  const leave = (event: MouseEvent): void => {
    const { target } = event;
    if (isExit(event, target instanceof Element && target.matches('select, select *'))) fire();
  };
  const scroll = ({ target, timeStamp }: Event): void => {
    if (target !== document || timeStamp - touchedMs > fingerMs) return;
    seen = followScroll(seen, scrollY, timeStamp, innerHeight);
    if (seen[0]) fire();
  };
  document.addEventListener('mouseout', leave, listening);
  document.addEventListener('scroll', scroll, listening);
  document.addEventListener('touchmove', ({ timeStamp }) => void (touchedMs = timeStamp), listening);
  return () => stopped.abort();
};
