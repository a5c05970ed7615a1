import type { Trigger } from './trigger.js';

/** Never fires: the host page calls `show()`. */
export const manualTrigger: Trigger = () => () => {};
