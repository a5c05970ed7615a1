import { warnOnce } from '../base/warn.js';
import { fail, type Result } from '../base/result.js';
import type { Issue } from '../base/issue.js';
import type { Cancel } from '../base/ports.js';
import type { CloseReason } from '../presentation/presentation.js';
import type { Eligibility } from './eligibility.js';
import type { TagInvitation } from './invite.js';
import { beginPulse } from './begin-pulse.js';
import { PulseEvent } from './events.js';
import { whenNear } from './near-viewport.js';
import { Opening } from './opening.js';

type State = 'open' | 'waiting' | 'answered' | 'invalid' | 'submitted' | 'queued' | 'held' | 'offline';

/** Where a class is imported without a DOM, such as on a server. */
const Base = ('HTMLElement' in globalThis ? HTMLElement : Object) as typeof HTMLElement;

/**
 * `<ics-pulse>`: a small shell that is always upgraded, decides whether the pulse is due and brings in what shows it.
 *
 * @summary Asks a pulse and delivers the answers to an endpoint.
 * @attr {string} pulse - Id of a template; the id of the pulse when children define it.
 * @attr {string} src - URL of a definition.
 * @attr {string} endpoint - URL that answers are posted to.
 * @attr {string} actions - URL of what became of earlier answers, told before the first question; `{pulse}` stands for the id.
 * @attr {"omit"|"same-origin"|"include"} credentials - Default `omit`.
 * @attr {string} departments - URL of the list, or id of a configured one.
 * @attr {"lazy"|"eager"} loading - `lazy` waits until the pulse is near the viewport.
 * @attr {"inline"|"popover"|"dialog"|"side-tab"|"banner"} display - Where it shows. Default `inline`.
 * @attr {string} position - Of a floating display: a corner, an edge or `anchor`. Default `bottom-end`.
 * @attr {string} anchor - Selector of the element that a popover stands next to.
 * @attr {string} trigger - `load` (default), `visible`, `manual`, `exit`, `scroll:60%`, `idle:30s`, `dwell:20s`, `click:<selector>`, `event:<name>` or `vitals:poor`.
 * @attr {string} delay - Between trigger and showing, such as `10s` or `PT10S`.
 * @attr {string} cancel - Triggers, separated by semicolons, that call off a showing that waits.
 * @attr {string} repeat - `once`, `once-per-wave`, `until-answered`, `always` or a number of showings a wave.
 * @attr {string} cooldown - Least time between two showings, such as `P30D`.
 * @attr {string} group - Pulses with one name share a cooldown.
 * @attr {string} snooze - How long "Not now" holds. Default `P7D`.
 * @attr {number} sample - Share of the devices that are asked, 0–1.
 * @attr {boolean} debug - Opens a panel that says what is shown and why.
 * @attr {string} transport - Name of a registered transport.
 * @attr {string} wave - Fixes the wave.
 * @attr {string} from - ISO date from which it is shown.
 * @attr {string} until - ISO date after which it is not.
 * @attr {"receiver"|"provider"} side - In two-party pulses.
 * @attr {boolean} readonly - Shows `answers` in words and asks nothing; read when it opens.
 * @attr {boolean} printable - Printing the page prints all of its questions, in place of what is on screen.
 * @attr {boolean} disabled
 * @attr {boolean} open - Reflects whether it is on screen.
 * @fires ics-show - Before it is shown. Bubbles, composed, cancelable.
 * @fires ics-shown - It is on screen. Bubbles, composed.
 * @fires ics-answer - Before an answer is taken. Bubbles, composed, cancelable.
 * @fires ics-answered - An answer was taken. Bubbles, composed.
 * @fires ics-submit - Before it is saved. Bubbles, composed, cancelable.
 * @fires ics-submitted - It is on disk. Bubbles, composed.
 * @fires ics-delivered - The endpoint acknowledged it. Bubbles, composed.
 * @fires ics-held - It waits for a person. Bubbles, composed.
 * @fires ics-pending - How many answers wait on this device has changed. Bubbles, composed.
 * @fires ics-dismiss - Before it is closed, with the reason as its code. Bubbles, composed, cancelable.
 * @fires ics-dismissed - It was closed, with the reason as its code. Bubbles, composed.
 * @fires ics-error - It cannot be shown. Bubbles, composed.
 * @csspart card - The whole of an inline pulse, and what a frame holds.
 * @csspart title
 * @csspart why - Why it is asked.
 * @csspart intro
 * @csspart told - What became of earlier answers; what a first sitting leaves.
 * @csspart progress
 * @csspart heading - Of a page that asks nothing.
 * @csspart consent
 * @csspart review - The answers before they are sent.
 * @csspart change
 * @csspart shortcuts - What the keys do.
 * @csspart draft - That earlier answers are there.
 * @csspart again
 * @csspart actions - The row of Back and Next.
 * @csspart back
 * @csspart next
 * @csspart submit
 * @csspart remember
 * @csspart privacy - The button of the foot line.
 * @csspart payload - Exactly what is sent.
 * @csspart memory - What the device remembers.
 * @csspart forget
 * @csspart status
 * @csspart thanks
 * @csspart offers - What may follow.
 * @csspart attribution
 * @csspart waiting - What waits on this device.
 * @cssstate open - It is on screen.
 * @cssstate waiting - It takes no place in the page, or is not due.
 * @cssstate answered - There is an answer.
 * @cssstate invalid - Something is missing or wrong.
 * @cssstate submitted - It is on disk.
 * @cssstate queued - It waits to be sent.
 * @cssstate held - It waits for a person.
 * @cssstate offline - It waits for the network.
 */
export class PulseElement extends Base {
  static readonly observedAttributes = ['pulse', 'src', 'disabled', 'definition'];

  /** Registers the class; a tag that another copy of the package took is left to it. */
  static define(tag = 'ics-pulse', registry = customElements): void {
    const taken = registry.get(tag);
    if (!taken) registry.define(tag, this);
    else if (taken !== this) warnOnce('already-defined', `There is another <${tag}>.`);
  }

  // Declared only: a field would overwrite what a framework set before the class was there.
  /** Context entries by id; added to the `context-…` attributes. */
  declare context?: Readonly<Record<string, string>>;
  /** The host's own check of an answer: a sentence to show, or null. */
  declare validate?: (question: string, value: unknown) => string | null;
  /** Answers that `readonly` shows, by question id, or a whole `ics-response/1`; read when it opens. Default none. */
  declare answers?: Readonly<Record<string, unknown>>;
  /** What waits for the right moment to show it. Internal. */
  declare invited?: TagInvitation | undefined;

  readonly #internals = 'HTMLElement' in globalThis ? this.attachInternals() : null;
  #definition: unknown;
  /** Its showing. Internal. */
  readonly opening = new Opening(this);
  #unwatch: Cancel | undefined;
  #changes = 0;
  #hasBegun = false;
  /** A definition as an object; comes before all other sources. */
  get definition(): unknown {
    return this.#definition;
  }

  set definition(value: unknown) {
    this.#definition = value;
    this.#restart();
  }

  /** Whether it is on screen. Reflects. */
  get open(): boolean {
    return this.hasAttribute('open');
  }

  connectedCallback(): void {
    // A property set before the class was there would hide the accessor for ever.
    if (Object.hasOwn(this, 'definition')) {
      const { definition } = this;
      Reflect.deleteProperty(this, 'definition');
      this.#definition = definition;
    }
    if (!this.#hasBegun) this.#restart();
  }

  disconnectedCallback(): void {
    // A page that moves the element takes it out and puts it in again at once.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#unwatch?.();
      this.invited?.stop();
      // An inline pulse keeps its answers for the moment it comes back.
      if (this.opening.frame || !this.opening.controller) void this.#leave();
    });
  }

  attributeChangedCallback(): void {
    this.#restart();
  }

  /** Whether it may be shown now, with the reasons in words. */
  async checkEligibility(): Promise<Eligibility> {
    return (await import('./eligibility.js')).eligibilityOf(this);
  }

  /** Shows it now, due or not. */
  async show(): Promise<void> {
    await this.opening.show(true);
  }

  /** Looks again at what to show, for example after a failed request. */
  retry(): void {
    this.#restart();
  }

  /** Takes it off the page; the answers given so far are let go of. */
  hide(reason: CloseReason = 'host'): void {
    if (this.announce('ics-dismiss', reason)) void this.opening.controller?.then(shown => shown?.dismiss(reason));
  }

  /** Saves the answers as they stand; resolves when they are on disk. */
  async submit(): Promise<Result<{ readonly id: string }, Issue>> {
    return (await this.opening.show(true))?.submit() ?? fail({ code: 'not-shown', path: [] });
  }

  /** Starts again with nothing answered. */
  reset(): void {
    void this.opening.controller?.then(controller => controller?.reset());
  }

  /** Tries at once to send everything that waits on this device. */
  async flush(): Promise<void> {
    await (await import('../delivery.js')).pageDelivery().outbox.flush();
  }

  /** Shows what is missing on the present page; true when nothing is. */
  async reportValidity(): Promise<boolean> {
    return (await this.opening.controller)?.reportValidity() ?? true;
  }

  /** Sets one of the custom states that CSS sees as `:state(name)`. Internal. */
  toggleState(state: State, isOn: boolean): void {
    this.#internals?.states[isOn ? 'add' : 'delete'](state);
  }

  /** Tells the page; false when a listener cancelled it. Internal. */
  announce(type: 'ics-show' | 'ics-dismiss' | 'ics-dismissed' | 'ics-error', code?: string): boolean {
    return this.dispatchEvent(new PulseEvent(type, { pulse: this.getAttribute('pulse') ?? '', ...(code && { code }) }));
  }

  /** Internal. */
  reflectOpen(isOpen: boolean): void {
    this.toggleAttribute('open', isOpen);
    this.toggleState('open', isOpen);
    if (isOpen) this.toggleState('waiting', Boolean(this.opening.frame));
  }

  async #leave(): Promise<void> {
    this.invited?.stop();
    this.invited = undefined;
    this.#hasBegun = false;
    await this.opening.close();
  }

  /** Attributes and properties often change several at a time; looks once, when they are all there. */
  #restart(): void {
    const change = ++this.#changes;
    void Promise.resolve().then(async () => {
      if (change !== this.#changes || !this.isConnected) return;
      // The page may have asked for it meanwhile.
      const isShown = !this.#hasBegun && this.opening.controller;
      if (!isShown) await this.#leave();
      this.#hasBegun = true;
      if (isShown) return;
      if (this.getAttribute('loading') === 'lazy') this.#unwatch = whenNear(this, () => beginPulse(this));
      else beginPulse(this);
    });
  }
}
