import { warnOnce } from '../base/warn.js';
import type { Presentation } from '../presentation/presentation.js';
import type { FoundDefinition } from './find-definition.js';
import type { PulseController } from './pulse-controller.js';
import type { PulseElement } from './pulse-element.js';
import type { ShownPulse } from './shown-pulse.js';
import type { Told } from './told-actions.js';

/** What a pulse leaves to itself with another definition. */
export interface Carried {
  /** Absent where nobody did anything yet. */
  readonly controlled: Promise<PulseController> | undefined;
  /** What had the focus. */
  readonly focused: Element | null;
}

/** What is on screen, as far as its tag needs it. */
export type Shown = Pick<
  ShownPulse,
  'act' | 'begin' | 'close' | 'control' | 'definition' | 'dismiss' | 'reportValidity' | 'reset' | 'say' | 'submit'
>;

/** One showing of a tag's pulse at a time, from the request for its view to its closing. */
export class Opening {
  /** The floating mode it is shown in, if any. */
  declare frame?: Presentation | undefined;
  /** What stands in the card before the first question. */
  declare told?: Told | null | undefined;
  /** What goes on in the next showing. */
  declare carried?: Carried | undefined;
  readonly #host: PulseElement;
  #controller: Promise<Shown | null> | undefined;

  constructor(host: PulseElement) {
    this.#host = host;
  }

  /** What controls the view; undefined where nothing is shown or on its way, null where it cannot be shown. */
  get controller(): Promise<Shown | null> | undefined {
    return this.#controller;
  }

  /** Shows it. Unless forced, a definition with an invitation of its own waits for that. */
  show(isForced: boolean, known?: FoundDefinition): Promise<Shown | null> {
    return (this.#controller ??= this.#open(isForced, known));
  }

  /** Takes it away. */
  async close(): Promise<void> {
    if (!this.#controller) return;
    const controller = await this.#controller;
    this.#controller = undefined;
    controller?.close();
    this.frame?.close();
    this.frame = undefined;
    this.#host.reflectOpen(false);
  }

  /** Says that a part of the package could not be loaded. */
  fail(error: unknown): null {
    warnOnce('not-loaded', `Loading failed: ${String(error)}`);
    this.#host.announce('ics-error', 'not-loaded');
    return null;
  }

  async #open(isForced: boolean, known?: FoundDefinition): Promise<Shown | null> {
    // What is only read does not ask to be shown; the text `false` is false.
    if (!this.#host.matches('[readonly]:not([readonly^=f])') && !this.#host.announce('ics-show')) return this.#leave();
    try {
      const { openPulse } = await import('./open-pulse.js');
      const controller = await openPulse(this.#host, isForced, known);
      if (!controller) return this.#leave();
      this.#host.reflectOpen(true);
      controller.say('ics-shown');
      return controller;
    } catch (error) {
      return this.fail(error);
    }
  }

  /** A later call tries again. */
  #leave(): null {
    this.#controller = undefined;
    return null;
  }
}
