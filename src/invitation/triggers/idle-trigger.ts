import { parseDuration } from '../../definition/iso-duration.js';
import { idleAfter } from './idle-clock.js';
import type { Trigger } from './trigger.js';

const uses = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'touchmove'];

/**
 * Fires when nobody has used pointer, keys, wheel or touch, nor scrolled, for so long while the page was in view; in whole
 * seconds, never early. Once for each time that somebody pauses.
 */
export const idleTrigger: Trigger = ({ value, everySecond }, fire) => {
  const wantedMs = parseDuration(value)?.timeMs ?? Infinity;
  const stopped = new AbortController();
  let idleMs = 0;
  let wasUsed = false;
  const hear = (): void => void (wasUsed = true);
  for (const use of uses) {
    window.addEventListener(use, hear, { capture: true, passive: true, signal: stopped.signal });
  }
  const cancel = everySecond(() => {
    const beforeMs = idleMs;
    idleMs = idleAfter(idleMs, { isVisible: document.visibilityState === 'visible', wasUsed });
    wasUsed = false;
    if (beforeMs < wantedMs && idleMs >= wantedMs) fire();
  });
  return () => {
    cancel();
    stopped.abort();
  };
};
