import { LitElement, html, nothing, unsafeCSS, type PropertyDeclarations, type TemplateResult } from 'lit';
import { warnOnce } from '../base/warn.js';
import { closestLanguage } from '../i18n/closest-language.js';
import { textIn } from '../i18n/text-in.js';
import { cardStyles } from '../theme/card.styles.js';
import { tokens } from '../theme/tokens.styles.js';
import type { Message, MessageList } from './message-list.js';
import { messageStates, type MessageState } from './message-step.js';
import { MessagesController } from './messages-controller.js';
import { loadMessagesLanguage, waveName, type MessagesLanguage } from './messages-language.js';
import { inWaves } from './messages-view.js';
import { messagesStyles } from './messages.styles.js';
import { noteText } from './note-text.js';
import { renderMessage } from './render-message.js';

/**
 * `<ics-messages>`: the messages of a pulse for the role that reads them, newest wave first, one open at a time. Each is
 * taken on by a role, fixed and confirmed, or declined with a reason.
 *
 * @summary Shows messages one by one, and how far each has come.
 * @attr {string} src - URL of an `ics-messages/1` document. A step is posted to `<src>/<id>/state`.
 * @attr {"omit"|"same-origin"|"include"} credentials - For all requests. Default `same-origin`.
 * @fires ics-message-moved - A message was moved, and the endpoint has acknowledged it. Carries ids, never answers. Bubbles, composed.
 * @fires ics-error - Messages cannot be shown, or one was not moved; `code` says why. Bubbles, composed.
 * @csspart card
 * @csspart reader
 * @csspart controls
 * @csspart message
 * @csspart excerpt
 * @csspart state
 * @csspart panel
 * @csspart steps
 * @csspart error
 * @csspart status
 */
export class MessagesElement extends LitElement {
  static override readonly properties: PropertyDeclarations = { src: {}, credentials: {}, language: { state: true } };
  static override readonly styles = [unsafeCSS(tokens), cardStyles, ...messagesStyles];

  /** Registers the class; a tag that another copy of the package took is left to it. */
  static define(tag = 'ics-messages', registry = customElements): void {
    const taken = registry.get(tag);
    if (!taken) registry.define(tag, this);
    else if (taken !== this) warnOnce('already-defined', `<${tag}> is defined by another copy; that one stays.`);
  }

  declare src: string | null;
  declare credentials: RequestCredentials | null;
  declare private language: MessagesLanguage | null;
  readonly #controller: MessagesController;

  constructor() {
    super();
    this.language = null;
    this.#controller = new MessagesController({
      source: () => ({
        src: this.src ?? '',
        base: document.baseURI,
        credentials: this.credentials ?? 'same-origin',
        request: (...asked) => fetch(...asked),
      }),
      update: () => this.requestUpdate(),
      dispatch: event => this.dispatchEvent(event),
      focusOn: (...selectors) => void this.#focusOn(selectors),
      hasFocus: () => this.shadowRoot?.activeElement != null,
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void loadMessagesLanguage(closestLanguage(this) || navigator.language).then(language => (this.language = language));
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (this.src && (changed.has('src') || changed.has('credentials'))) void this.#controller.start();
  }

  async #focusOn(selectors: readonly string[]): Promise<void> {
    await this.updateComplete;
    const item = this.renderRoot.querySelector('[part=panel]')?.parentElement;
    const found = selectors.map(selector => item?.querySelector<HTMLElement>(selector));
    found.find(element => element)?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { language } = this;
    if (!language) return nothing;
    const { tag, direction, translate } = language;
    const { list, note } = this.#controller;
    const isLoading = !list && !note;
    const readBy = textIn(list?.pulse.readBy, tag);
    return html`<div part="card" lang=${tag} dir=${direction} aria-busy=${isLoading}>
      <h2>${textIn(list?.pulse.title, tag) || translate('title')}</h2>
      ${readBy ? html`<p part="reader">${translate('readBy', { role: readBy })}</p>` : nothing}
      ${list ? this.#renderList(list, language) : nothing}
      <p part="status" role="status">${this.#statusText(list, language)}</p>
    </div>`;
  }

  #statusText(list: MessageList | null, language: MessagesLanguage): string {
    const { note, filter } = this.#controller;
    if (note) return noteText(note, list?.roles ?? [], language);
    if (!list) return this.src ? language.translate('loading') : '';
    return list.messages.length > 0 ? '' : language.translate(filter ? 'noneInState' : 'none');
  }

  #renderList(list: MessageList, language: MessagesLanguage): TemplateResult {
    const more = async (): Promise<void> => {
      await this.#controller.more();
      await this.updateComplete;
      // On to the first message that was not there before.
      this.renderRoot.querySelectorAll<HTMLElement>('[part=message]')[list.messages.length]?.focus();
    };
    return html`${this.#renderFilter(list, language)}
    ${inWaves(list.messages).map(
      ({ wave, messages }) =>
        html`<section>
          <h3>${waveName(wave, language)}</h3>
          <ul>
            ${messages.map(message => this.#renderMessage(message, list, language))}
          </ul>
        </section>`,
    )}
    ${
      list.next === undefined
        ? nothing
        : html`<div part="steps">
            <button type="button" name="more" @click=${more}>${language.translate('more')}</button>
          </div>`
    }`;
  }

  #renderMessage(message: Message, { roles }: MessageList, language: MessagesLanguage): TemplateResult {
    const controller = this.#controller;
    const { id } = message;
    return renderMessage(message, {
      ...{ language, roles },
      isOpen: id === controller.openId,
      draft: controller.drafts.get(id) ?? null,
      toggle: () => controller.toggle(id),
      begin: step => controller.begin(message, step),
      type: typed => controller.type(id, typed),
      send: () => controller.send(message),
      cancel: () => controller.cancel(id),
    });
  }

  #renderFilter({ counts }: MessageList, { translate }: MessagesLanguage): TemplateResult {
    const { filter } = this.#controller;
    const all = messageStates.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
    const choose = (event: Event): void => {
      void this.#controller.show(((event.currentTarget as HTMLSelectElement).value || null) as MessageState | null);
    };
    return html`<div part="controls">
      <label
        >${translate('show')}
        <select name="state" @change=${choose}>
          <option value="" .selected=${!filter}>${translate('all', { n: all })}</option>
          ${messageStates.map(
            state =>
              html`<option value=${state} .selected=${state === filter}>
                ${translate('inState', { state: translate(state), n: counts[state] ?? 0 })}
              </option>`,
          )}
        </select>
      </label>
    </div>`;
  }
}
