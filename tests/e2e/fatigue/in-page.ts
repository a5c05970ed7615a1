/** Puts the simulation within reach of a test: bundled into a page, over the page's own IndexedDB and news between tabs. */
import { createLocalPorts } from '../../../src/base/browser-local-ports.js';
import { simulateDevice } from './simulate-device.js';
import type { Visit } from './facts.js';

declare global {
  var simulate: (device: string, firstDay: number, lastDay: number) => Promise<readonly Visit[]>;
}

globalThis.simulate = (device, firstDay, lastDay) => simulateDevice(device, firstDay, lastDay, createLocalPorts);
