import { parseDuration } from '../../definition/iso-duration.js';
import type { Trigger } from './trigger.js';

/**
 * Fires when the page has been in view and had the focus for so long, in whole seconds and all in all: time in another tab,
 * another window or asleep does not count. It counts anew after it has fired.
 */
export const dwellTrigger: Trigger = ({ value, everySecond }, fire) => {
  const wantedMs = parseDuration(value)?.timeMs ?? Infinity;
  let seenMs = 0;
  return everySecond(() => {
    if (document.visibilityState !== 'visible' || !document.hasFocus()) return;
    seenMs += 1_000;
    if (seenMs < wantedMs) return;
    seenMs = 0;
    fire();
  });
};
