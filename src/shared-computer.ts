import { isMarkedShared } from './base/browser-shared-computer.js';
import { pulseConfiguration } from './configure-pulse.js';
import type { Sealing } from './outbox/sealed-record.js';

/** Whether nothing readable may be left on this computer: as `configurePulse` says, else as the page is marked. */
export const isSharedComputer = (): boolean => pulseConfiguration().sharedComputer ?? isMarkedShared();

/** Answers that wait are sealed on a shared computer. */
export const pageSealing: Sealing = {
  isOn: isSharedComputer,
  load: async () => (await import('./base/browser-seal-once.js')).browserSealOnce,
};
