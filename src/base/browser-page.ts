import type { Cancel, PageLife } from './ports.js';

const listen = (target: EventTarget, type: string, work: () => void): Cancel => {
  target.addEventListener(type, work);
  return () => target.removeEventListener(type, work);
};

const both = (...cancels: readonly Cancel[]): Cancel => {
  return () => {
    for (const cancel of cancels) cancel();
  };
};

const onVisibility = (state: DocumentVisibilityState, work: () => void): Cancel =>
  listen(document, 'visibilitychange', () => {
    if (document.visibilityState === state) work();
  });

/** When a browser page is left, and when it may reach the network again. */
export const browserPage: PageLife = {
  onHide: work => both(onVisibility('hidden', work), listen(window, 'pagehide', work)),
  onWake: work => both(onVisibility('visible', work), listen(window, 'online', work), listen(window, 'pageshow', work)),
  isOnline: () => navigator.onLine,
};
