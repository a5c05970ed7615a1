import { browserHttp } from './browser-http.js';
import { createLocalPorts } from './browser-local-ports.js';
import { createLockRun } from './browser-lock.js';
import { createLeaseRun } from './lease-run.js';
import type { Cancel, ExclusiveRun, LocalPorts, PageLife, Ports } from './ports.js';

/** The ports of a browser page over those of its device. */
export const createBrowserPorts = (local: LocalPorts = createLocalPorts()): Ports => ({
  ...local,
  exclusiveRun: createExclusiveRun(local),
  http: browserHttp,
  page,
  origin: location.origin,
});

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

const page: PageLife = {
  onHide: work => both(onVisibility('hidden', work), listen(window, 'pagehide', work)),
  onWake: work => both(onVisibility('visible', work), listen(window, 'online', work), listen(window, 'pageshow', work)),
  isOnline: () => navigator.onLine,
};

const createExclusiveRun = (local: LocalPorts): ExclusiveRun =>
  'locks' in navigator ? createLockRun(navigator.locks, local.clock) : createLeaseRun(local);
