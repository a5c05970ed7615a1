import { warnOnce } from '../base/warn.js';
import { fail, type Result } from '../base/result.js';
import type { Issue } from '../base/issue.js';
import { isDue } from './is-due.js';
import type { Eligibility } from './eligibility.js';
import { PulseEvent } from './events.js';
import type { PulseController } from './pulse-controller.js';

type State = 'open' | 'answered' | 'invalid' | 'submitted' | 'queued' | 'held' | 'offline';

/** Where a class is imported without a DOM, such as on a server. */
const Base = ('HTMLElement' in globalThis ? HTMLElement : Object) as typeof HTMLElement;

/**
 * `<ics-pulse>`: a small shell that is always upgraded, decides whether the pulse is due and brings in what shows it.
 *
 * @summary Asks a pulse and delivers the answers to an endpoint.
 * @attr {string} pulse - Id of a template; the id of the pulse when children define it.
 * @attr {string} src - URL of a definition.
 * @attr {string} endpoint - URL that answers are posted to.
 * @attr {"omit"|"same-origin"|"include"} credentials - Default `omit`.
 * @attr {string} departments - URL of the list, or id of a configured one.
 * @attr {"lazy"|"eager"} loading - `lazy` waits until the pulse is near the viewport.
 * @attr {"load"|"visible"|"manual"} trigger - When it shows. Default `load`.
 * @attr {string} transport - Name of a registered transport.
 * @attr {string} wave - Fixes the wave.
 * @attr {string} from - ISO date from which it is shown.
 * @attr {string} until - ISO date after which it is not.
 * @attr {"receiver"|"provider"} side - In two-party pulses.
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
 * @fires ics-dismiss - Before it is closed. Bubbles, composed, cancelable.
 * @fires ics-dismissed - It was closed. Bubbles, composed.
 * @fires ics-error - It cannot be shown. Bubbles, composed.
 * @csspart card
 * @csspart title
 * @csspart why
 * @csspart intro
 * @csspart progress
 * @csspart question
 * @csspart legend
 * @csspart required
 * @csspart help
 * @csspart error
 * @csspart control
 * @csspart option
 * @csspart input
 * @csspart skip
 * @csspart clear
 * @csspart actions
 * @csspart back
 * @csspart next
 * @csspart submit
 * @csspart privacy
 * @csspart payload
 * @csspart status
 * @csspart thanks
 */
export class PulseElement extends Base {
  static readonly observedAttributes = ['pulse', 'src', 'disabled', 'definition'];

  /** Registers the class; a tag that another copy of the package took is left to it. */
  static define(tag = 'ics-pulse', registry = customElements): void {
    const taken = registry.get(tag);
    if (!taken) registry.define(tag, this);
    else if (taken !== this) warnOnce('already-defined', `<${tag}> is defined by another copy; that one stays.`);
  }

  // Declared only: a field would overwrite what a framework set before the class was there.
  /** Context entries by id; added to the `context-…` attributes. */
  declare context?: Readonly<Record<string, string>>;
  /** The host's own check of an answer: a sentence to show, or null. */
  declare validate?: (question: string, value: unknown) => string | null;

  readonly #internals = 'HTMLElement' in globalThis ? this.attachInternals() : null;
  #definition: unknown;
  #opening: Promise<PulseController | null> | undefined;
  #observer: IntersectionObserver | undefined;
  #changes = 0;

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
    if (!this.#opening) this.#restart();
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
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
    await (this.#opening ??= this.#open());
  }

  /** Looks again at what to show, for example after a failed request. */
  retry(): void {
    this.#restart();
  }

  /** Takes it off the page; the answers given so far are let go of. */
  hide(): void {
    if (!this.#fire('ics-dismiss')) return;
    void this.#opening?.then(opened => {
      opened?.close();
      this.#setOpen(false);
      this.#opening = undefined;
      this.#fire('ics-dismissed');
    });
  }

  /** Saves the answers as they stand; resolves when they are on disk. */
  async submit(): Promise<Result<{ readonly id: string }, Issue>> {
    const opened = await (this.#opening ??= this.#open());
    return opened?.submit() ?? fail({ code: 'not-shown', path: [], message: 'The pulse is not on the page.' });
  }

  /** Starts again with nothing answered. */
  reset(): void {
    void this.#opening?.then(opened => opened?.pulse.reset());
  }

  /** Tries at once to send everything that waits on this device. */
  async flush(): Promise<void> {
    await (await import('../delivery.js')).pageDelivery().outbox.flush();
  }

  /** Shows what is missing on the present page; true when nothing is. */
  async reportValidity(): Promise<boolean> {
    return (await this.#opening)?.reportValidity() ?? true;
  }

  /** Sets one of the custom states that CSS sees as `:state(name)`. Internal. */
  toggleState(state: State, isOn: boolean): void {
    if (isOn) this.#internals?.states.add(state);
    else this.#internals?.states.delete(state);
  }

  #fire(type: 'ics-show' | 'ics-dismiss' | 'ics-dismissed' | 'ics-error', code?: string): boolean {
    return this.dispatchEvent(new PulseEvent(type, { pulse: this.getAttribute('pulse') ?? '', ...(code && { code }) }));
  }

  #setOpen(isOpen: boolean): void {
    this.toggleAttribute('open', isOpen);
    this.toggleState('open', isOpen);
  }

  /** Attributes and properties often change several at a time; looks once, when they are all there. */
  #restart(): void {
    const change = ++this.#changes;
    void Promise.resolve().then(async () => {
      if (change !== this.#changes || !this.isConnected) return;
      (await this.#opening)?.close();
      this.#opening = undefined;
      if (!isDue(this, Date.now())) void this.#stayClosed();
      else if (this.getAttribute('loading') === 'lazy' || this.getAttribute('trigger') === 'visible')
        this.#waitForSight();
      else void this.show();
    });
  }

  async #stayClosed(): Promise<void> {
    this.#setOpen(false);
    await (await import('./send-waiting.js')).sendWaiting();
  }

  #waitForSight(): void {
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        this.#observer?.disconnect();
        void this.show();
      },
      { rootMargin: this.getAttribute('trigger') === 'visible' ? '0px' : '200px' },
    );
    this.#observer.observe(this);
  }

  async #open(): Promise<PulseController | null> {
    if (!this.#fire('ics-show')) return null;
    try {
      const { openPulse } = await import('./open-pulse.js');
      const opened = await openPulse(this);
      this.#setOpen(opened !== null);
      opened?.say('ics-shown');
      return opened;
    } catch (error) {
      warnOnce('not-loaded', `The pulse could not be loaded: ${String(error)}`);
      this.#fire('ics-error', 'not-loaded');
      return null;
    }
  }
}
