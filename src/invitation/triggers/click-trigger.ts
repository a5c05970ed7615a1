import type { Trigger } from './trigger.js';

/**
 * Fires for each click on an element that the selector matches, or inside of it: also on one that came later, and in open
 * shadow roots. The click itself goes on undisturbed.
 */
export const clickTrigger: Trigger = ({ value, report }, fire) => {
  const stopped = new AbortController();
  try {
    document.createDocumentFragment().querySelector(value);
  } catch {
    report({ code: 'not-a-selector', path: ['trigger'] });
    return () => {};
  }
  const hear = (event: Event): void => {
    if (event.composedPath().some(target => target instanceof Element && target.matches(value))) fire();
  };
  window.addEventListener('click', hear, { capture: true, passive: true, signal: stopped.signal });
  return () => stopped.abort();
};
