import type { PulseDefinition } from '../definition/pulse-definition.js';
import { watchLanguage, type LanguageListener } from '../i18n/watch-language.js';
import type { CloseReason } from '../presentation/presentation.js';
import { adoptStyles } from '../theme/adopt-styles.js';
import { controlPulse, homeless, isWholeEarly } from './control-pulse.js';
import { endpointOf } from './endpoint-of.js';
import { PulseEvent, type PulseEventType } from './events.js';
import { fetchAhead } from './fetch-ahead.js';
import { isOn } from './is-on.js';
import { strangeAttributes } from './known-attributes.js';
import { keepDrawn } from './keep-drawn.js';
import { lateStyles } from './late.styles.js';
import { noteAsking } from './note-asking.js';
import type { Carried } from './opening.js';
import type { ViewAction, ViewOwner } from './page-snapshot.js';
import { painted } from './painted.js';
import type { PulseController } from './pulse-controller.js';
import type { PulseElement } from './pulse-element.js';
import type { PulseView } from './pulse-view.js';
import { sourceOf, watchSource } from './watch-source.js';

/** Most pages need nothing of it, so the first question does not wait for it. */
const guard = async (root: ShadowRoot): Promise<void> => {
  try {
    (await import('../theme/shield.js')).shield(root);
  } catch {
    // A pulse can be answered without it, on most pages.
  }
};

const loadForeign = () => import('./foreign-definition.js');

/** Fetches what sending needs, and sends what earlier pages left. Where it does not come, the first answer asks again. */
const startSending = (host: PulseElement, definition: PulseDefinition): void => {
  const endpoint = endpointOf(host, definition);
  import('../delivery.js')
    .then(({ destinationsOf, pageDelivery }) => {
      const { outbox } = pageDelivery();
      for (const { url } of destinationsOf({ definition, ...(endpoint && { endpoint }) }))
        outbox.vouchFor(new URL(url, document.baseURI).href);
    })
    .catch(() => undefined);
};

/**
 * A pulse on the page. Most are only looked at: session and conditions are made at the first action of the person, or when
 * the host asks for them.
 */
export class ShownPulse implements ViewOwner, LanguageListener {
  readonly #host: PulseElement;
  readonly #definition: PulseDefinition;
  readonly #tag: string;
  readonly #early: PulseView | null;
  #controlled: Promise<PulseController> | undefined;
  #controller: PulseController | undefined;
  readonly #source: unknown;
  readonly #carried: Carried | undefined;
  #unprint: () => void = () => undefined;
  #speaking: Promise<unknown> = Promise.resolve();

  /** `tag` is the language's; a view that was drawn early is taken over. */
  constructor(host: PulseElement, definition: PulseDefinition, tag: string, early: PulseView | null) {
    this.#host = host;
    this.#definition = definition;
    this.#tag = tag;
    this.#early = early;
    this.#source = sourceOf(host);
    this.#carried = host.opening.carried;
    host.opening.carried = undefined;
    watchSource(host);
    if (early) early.owner = this;
  }

  /** As it is asked, or as it was authored while nobody answered. */
  get definition(): PulseDefinition {
    return this.#controller?.pulse.definition ?? this.#definition;
  }

  /** What stands behind the view. Throws a `PulseFailure`. */
  control(): Promise<PulseController> {
    return (this.#controlled ??= this.#take());
  }

  /**
   * Looks at what was taken on trust for the first question, and makes at once what could fail later. `place` puts a view on
   * the page that was not drawn early; `checked` is the full check of the definition. Throws a `PulseFailure`.
   */
  async begin(place: (view: HTMLElement) => void, checked: Promise<unknown>): Promise<void> {
    const { opening } = this.#host;
    startSending(this.#host, this.#definition);
    keepDrawn(this.#host.shadowRoot!);
    try {
      if (strangeAttributes(this.#host.getAttributeNames()).length > 0)
        (await loadForeign()).refuseMisspelt(this.#host);
      if (!this.#early) {
        const controlled = this.control();
        // What is wrong with the definition is said first, and nothing of it is shown before.
        controlled.catch(() => undefined);
        await checked;
        place((await controlled).view);
      } else if (
        this.#carried ||
        this.#host.invited ||
        opening.frame ||
        !isWholeEarly(this.#definition) ||
        homeless(this.#host, this.#definition)
      )
        await this.control();
      await checked;
    } catch (error) {
      this.close();
      opening.carried = this.#carried;
      throw error;
    }
    this.#dress();
    if (isOn(this.#host, 'printable')) void this.#print();
    void fetchAhead(this.#definition, this.#tag);
    if (this.#definition.translations) watchLanguage(this.#host, this);
  }

  /** Speaks it where all words of it come, one change after the other; where not, the pulse stays as it is. */
  languageChanged(): void {
    const change = async (): Promise<void> => {
      const { changeLanguage } = await import('./change-language.js');
      await changeLanguage(this.#host, this.#definition, await this.control());
    };
    this.#speaking = this.#speaking.then(change).catch(() => undefined);
  }

  act(action: ViewAction): void {
    // The view shows an answer by itself; drawing it comes before making what takes it.
    this.#controlled ??= painted().then(() => this.#take());
    void this.#controlled.then(
      controller => controller.act(action),
      async (error: unknown) => (await loadForeign()).explain(this.#host, this.#host.shadowRoot!, error),
    );
  }

  /** Tells the host page; false when a listener cancelled it. */
  say(type: PulseEventType): boolean {
    if (this.#controller) return this.#controller.say(type);
    const fields = { pulse: this.#definition.id, answered: 0, skipped: 1 };
    return this.#host.dispatchEvent(new PulseEvent(type, fields));
  }

  async submit(): ReturnType<PulseController['submit']> {
    return (await this.control()).submit();
  }

  async reportValidity(): Promise<boolean> {
    return (await this.control()).reportValidity();
  }

  reset(): void {
    this.#controller?.pulse.reset();
    this.#controller?.paging?.begin();
    this.#controller?.draw();
  }

  /** Takes it off the page, tells the page why, and has the device remember it. */
  async dismiss(reason: CloseReason): Promise<void> {
    const host = this.#host;
    await host.opening.close();
    // Its place in the page is given back.
    host.toggleState('waiting', true);
    host.announce('ics-dismissed', reason);
    noteAsking(host, this.definition, reason);
  }

  close(): void {
    const { isConnected, opening, shadowRoot } = this.#host;
    if (isConnected && sourceOf(this.#host) !== this.#source)
      opening.carried ??= { controlled: this.#controlled, focused: shadowRoot!.activeElement };
    this.#unprint();
    void this.#controlled?.then(
      controller => controller.close(),
      () => undefined,
    );
    this.#early?.remove();
  }

  /** Where it does not come, what is on screen is printed. */
  async #print(): Promise<void> {
    try {
      const { printPulse } = await import('./paper/print-pulse.js');
      const { questionContracts } = await import('../question/question-contracts.js');
      this.#unprint = printPulse(this.#host.shadowRoot!, await this.control(), questionContracts);
    } catch {
      // It can be answered all the same.
    }
  }

  async #take(): Promise<PulseController> {
    const controller = await controlPulse(this.#host, this.#definition, this.#tag, this.#early, this.#carried);
    this.#controller = controller;
    controller.view.owner = controller;
    // Types of question that came with another page have sheets of their own.
    controller.pulse.session.subscribe(() => void controller.view.updateComplete.then(() => this.#dress()));
    this.#dress();
    return controller;
  }

  #dress(): void {
    const { shadowRoot } = this.#host;
    if (!shadowRoot) return;
    if (this.#controller) adoptStyles(shadowRoot, lateStyles);
    void guard(shadowRoot);
  }
}
