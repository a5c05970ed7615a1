import type { TriggerName } from '../invitation-setting.js';
import { loadTrigger } from './load-trigger.js';
import type { Trigger } from './trigger.js';

/** How to get each trigger; a single-file build passes loaders that have them already. */
export type TriggerLoaders = Readonly<Record<TriggerName, () => Promise<Trigger>>>;

/** Each is fetched when a pulse waits for it; the default one is at hand, because nothing else stands before the first paint. */
export const triggers: TriggerLoaders = {
  load: async () => loadTrigger,
  visible: async () => (await import('./visible-trigger.js')).visibleTrigger,
  scroll: async () => (await import('./scroll-trigger.js')).scrollTrigger,
  dwell: async () => (await import('./dwell-trigger.js')).dwellTrigger,
  idle: async () => (await import('./idle-trigger.js')).idleTrigger,
  exit: async () => (await import('./exit-trigger.js')).exitTrigger,
  click: async () => (await import('./click-trigger.js')).clickTrigger,
  event: async () => (await import('./signal-trigger.js')).eventTrigger,
  vitals: async () => (await import('./vitals-trigger.js')).vitalsTrigger,
  manual: async () => (await import('./manual-trigger.js')).manualTrigger,
};
