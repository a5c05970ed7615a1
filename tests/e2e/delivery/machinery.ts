/** Puts the parts below the view within reach of a test: bundled into a page and driven from outside. */
import { createBrowserPorts } from '../../../src/base/browser-ports.js';
import { createLeaseRun } from '../../../src/base/lease-run.js';

const machinery = { createBrowserPorts, createLeaseRun };

declare global {
  var machinery: {
    readonly createBrowserPorts: typeof createBrowserPorts;
    readonly createLeaseRun: typeof createLeaseRun;
  };
}

globalThis.machinery = machinery;
