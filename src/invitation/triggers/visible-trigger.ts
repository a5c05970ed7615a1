import type { Trigger } from './trigger.js';

/**
 * Fires each time that the element comes into view: the one that the selector finds in the page, also when it comes later or
 * is replaced, or without a selector the tag, when its place is in view or 200 px below. A tag without a box, by `display: none` or `contents`, never does.
 */
export const visibleTrigger: Trigger = ({ host, value, report }, fire) => {
  if (typeof IntersectionObserver !== 'function') return () => {};
  const sight = new IntersectionObserver(
    entries => {
      if (entries.at(-1)?.isIntersecting) fire();
    },
    // The tag opens at its place: a little before it is seen, so that nothing in view moves.
    { rootMargin: value ? '0px' : '0px 0px 200px' },
  );
  let target: Element | null = null;
  const seek = (): void => {
    if (target?.isConnected) return;
    sight.disconnect();
    target = value ? document.querySelector(value) : host;
    if (target) sight.observe(target);
  };
  const arrivals = new MutationObserver(seek);
  try {
    seek();
    if (value) arrivals.observe(document, { childList: true, subtree: true });
  } catch {
    report({ code: 'not-a-selector', path: ['trigger'] });
  }
  return () => {
    arrivals.disconnect();
    sight.disconnect();
  };
};
