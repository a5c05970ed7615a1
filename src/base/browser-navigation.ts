import type { Cancel } from './ports.js';

type Navigations = Pick<EventTarget, 'addEventListener'>;

/** Absent before 2026 in two of the three engines. */
const navigations = (): Navigations | undefined => (globalThis as { readonly navigation?: Navigations }).navigation;

/**
 * Calls `changed` when the address of the page, hash included, has changed without a load. By the Navigation API where it is
 * there. Elsewhere by `popstate` and `hashchange`, and by a look at the address after each click and key, which is when routers
 * change it: history is not patched, because routers and other scripts patch it too, and the last one to leave breaks the rest.
 */
export const watchNavigation = (changed: () => void, api: Navigations | null = navigations() ?? null): Cancel => {
  const stopped = new AbortController();
  const listening = { capture: true, passive: true, signal: stopped.signal };
  let address = location.href;
  const look = (): void => {
    if (stopped.signal.aborted || location.href === address) return;
    address = location.href;
    changed();
  };
  if (api) api.addEventListener('currententrychange', look, listening);
  else {
    for (const type of ['popstate', 'hashchange']) window.addEventListener(type, look, listening);
    // The router hears the same event later.
    for (const type of ['click', 'keydown']) window.addEventListener(type, () => setTimeout(look), listening);
  }
  return () => stopped.abort();
};
