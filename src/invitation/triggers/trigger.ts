import type { Cancel } from '../../base/ports.js';

/** What a trigger may look at. */
export interface TriggerScene {
  /** The tag, connected. */
  readonly host: HTMLElement;
  /** The part after the colon, checked; empty where there is none. */
  readonly value: string;
}

/**
 * Waits for one thing on the page and calls `fire` once for each time it happens. Holds no listener, observer or timer after
 * its `Cancel` was called. Where the browser lacks what it needs, it never fires.
 */
export type Trigger = (scene: TriggerScene, fire: () => void) => Cancel;
