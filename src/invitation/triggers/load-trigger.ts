import type { Trigger } from './trigger.js';

/**
 * Fires once, as soon as the page can be seen: at once, or when its tab is first looked at. A page that was rendered ahead
 * or opened in the background and never looked at asks nobody.
 */
export const loadTrigger: Trigger = (_, fire) => {
  const stopped = new AbortController();
  const { signal } = stopped;
  const look = (): void => {
    if (signal.aborted || document.visibilityState !== 'visible') return;
    stopped.abort();
    fire();
  };
  document.addEventListener('visibilitychange', look, { signal });
  queueMicrotask(look);
  return () => stopped.abort();
};
