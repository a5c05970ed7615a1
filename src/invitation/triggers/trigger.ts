import type { Issue } from '../../base/issue.js';
import type { Cancel } from '../../base/ports.js';

/** What a trigger may look at. */
export interface TriggerScene {
  /** The tag, connected. */
  readonly host: HTMLElement;
  /** The part after the colon, checked; empty where there is none. */
  readonly value: string;
  /** Calls `work` once a second, for the first time after a second. */
  everySecond(work: () => void): Cancel;
  /** Takes what only a browser finds wrong with `value`, such as a selector that does not parse. Such a trigger never fires. */
  report(issue: Issue): void;
}

/**
 * Waits for one thing on the page and calls `fire` once for each time it happens, never before it has returned. Holds no
 * listener, observer or timer after its `Cancel` was called. Where the browser lacks what it needs, it never fires.
 */
export type Trigger = (scene: TriggerScene, fire: () => void) => Cancel;
