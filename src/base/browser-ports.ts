import { browserHttp } from './browser-http.js';
import { createLocalPorts } from './browser-local-ports.js';
import { createLockRun } from './browser-lock.js';
import { browserPage } from './browser-page.js';
import { createLeaseRun } from './lease-run.js';
import type { ExclusiveRun, LocalPorts, Ports } from './ports.js';

/** The ports of a browser page over those of its device. */
export const createBrowserPorts = (local: LocalPorts = createLocalPorts()): Ports => ({
  ...local,
  exclusiveRun: createExclusiveRun(local),
  http: browserHttp,
  page: browserPage,
  origin: location.origin,
});

const createExclusiveRun = (local: LocalPorts): ExclusiveRun =>
  'locks' in navigator ? createLockRun(navigator.locks, local.clock) : createLeaseRun(local);
