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
  document.addEventListener(
    'mouseout',
    ({ clientY: yPx, buttons, relatedTarget, target }) => {
      const isSelect = target instanceof Element && target.matches('select, select *');
      if (isExit({ yPx, buttons, isInside: relatedTarget !== null, isSelect })) fire();
    },
    listening,
  );
  let finger = -Infinity;
  let seen = atRest;
  document.addEventListener('touchmove', event => void (finger = event.timeStamp), listening);
  document.addEventListener(
    'scroll',
    ({ target, timeStamp: atMs }) => {
      if (target !== document || atMs - finger > fingerMs) return;
      seen = followScroll(seen, { topPx: window.scrollY, atMs, windowPx: window.innerHeight });
      if (seen.isExit) fire();
    },
    listening,
  );
  return () => stopped.abort();
};
