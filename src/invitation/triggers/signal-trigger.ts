import type { Trigger } from './trigger.js';

/**
 * Fires for each event of the given name that is dispatched on the window, the document or an element, whether it bubbles or
 * not; inside a shadow root it must be composed. One that was dispatched before is not remembered: who can tell how old it is.
 */
export const eventTrigger: Trigger = ({ value }, fire) => {
  const stopped = new AbortController();
  // Every event comes past the window on its way down, before anybody can stop it.
  window.addEventListener(value, () => fire(), { capture: true, passive: true, signal: stopped.signal });
  return () => stopped.abort();
};
