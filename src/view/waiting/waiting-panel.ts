import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Outbox, StoredAnswer } from '../../outbox/outbox.js';
import type { Language } from '../../i18n/messages.js';
import { answerState } from './answer-state.js';
import type { WaitingWordKey } from './waiting-words.js';

export interface WaitingScene {
  readonly outbox: Outbox;
  readonly words: Language<WaitingWordKey>;
  readonly language: Pick<Language, 'tag' | 'translate'>;
  /** Titles of pulses that are known here, by id. */
  readonly titles: Readonly<Record<string, string>>;
}

/** What waits on this device, behind a button: ids and states, and what is sent only where the person asks to see it. */
export class WaitingPanel {
  readonly element = Object.assign(document.createElement('div'), { part: 'waiting' });
  readonly #scene: WaitingScene;
  #answers: readonly StoredAnswer[] = [];
  #isOpen = false;
  /** What the person is asked about before it is discarded. */
  #asked = '';
  #shown: { readonly id: string; readonly body: string } | null = null;
  #news: WaitingWordKey | null = null;

  constructor(scene: WaitingScene) {
    this.#scene = scene;
    const { tag, direction } = scene.words;
    Object.assign(this.element, { lang: tag, dir: direction });
  }

  /** Draws what is there now. Nothing that has the focus goes away but with what it stood for. */
  draw(answers: readonly StoredAnswer[]): void {
    this.#answers = answers;
    this.#drawNow();
  }

  #drawNow(): void {
    const { translate: t } = this.#scene.words;
    const isEmpty = this.#answers.length === 0;
    const toggle = (): void => {
      this.#isOpen = !this.#isOpen;
      this.#news = null;
      this.#drawNow();
    };
    const button = html`<button type="button" aria-expanded=${this.#isOpen} @click=${toggle}>
      <u>${t('lead', { n: this.#answers.length })}</u>
    </button>`;
    render(
      html`${isEmpty ? nothing : button} ${!isEmpty && this.#isOpen ? this.#renderList() : nothing}
        <p role="status">${this.#news ? t(this.#news) : ''}</p>`,
      this.element,
    );
  }

  #renderList(): TemplateResult {
    const { translate: t } = this.#scene.words;
    return html`<ul>
        ${this.#answers.map(answer => this.#renderAnswer(answer))}
      </ul>
      <button type="button" @click=${() => void this.#send()}><u>${t('sendNow')}</u></button>`;
  }

  #renderAnswer(answer: StoredAnswer): TemplateResult {
    const { words, language, titles } = this.#scene;
    const { id, pulse = id, dayMs } = answer;
    const day =
      dayMs === undefined
        ? ''
        : new Intl.DateTimeFormat(language.tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(dayMs);
    const isShown = this.#shown?.id === id;
    return html`<li>
      <bdi>${titles[pulse] ?? pulse}</bdi>${day && ` · ${day}`} ·
      ${words.translate(answerState(answer, navigator.onLine))}
      <button type="button" aria-expanded=${isShown} @click=${() => void this.#show(id)}>
        <u>${language.translate(isShown ? 'hideWhatIsSent' : 'seeWhatIsSent')}</u>
      </button>
      ${this.#asked === id ? this.#renderQuestion(id) : this.#renderDiscard(id)}
      ${isShown ? html`<pre part="payload" tabindex="0">${this.#shown?.body}</pre>` : nothing}
    </li>`;
  }

  #renderDiscard(id: string): TemplateResult {
    return html`<button type="button" data-discard @click=${() => this.#ask(id)}>
      <u>${this.#scene.words.translate('discard')}</u>
    </button>`;
  }

  #renderQuestion(id: string): TemplateResult {
    const { translate: t } = this.#scene.words;
    return html`<p>${t('askDiscard')}</p>
      <button type="button" @click=${() => void this.#discard(id)}><u>${t('discard')}</u></button>
      <button type="button" data-keep @click=${() => this.#ask('')}><u>${t('keep')}</u></button>`;
  }

  /** The focus follows to the harmless answer, because the button that had it goes away. */
  #ask(id: string): void {
    const before = this.#asked;
    this.#asked = id;
    this.#drawNow();
    const position = this.#answers.findIndex(answer => answer.id === (id || before));
    const line = this.element.querySelectorAll('li')[position];
    line?.querySelector<HTMLElement>(id ? '[data-keep]' : '[data-discard]')?.focus();
  }

  async #show(id: string): Promise<void> {
    const body = this.#shown?.id === id ? null : await this.#scene.outbox.read(id);
    this.#shown = body === null ? null : { id, body };
    this.#drawNow();
  }

  async #discard(id: string): Promise<void> {
    await this.#scene.outbox.discard(id);
    this.#asked = '';
    this.#news = 'discarded';
    this.draw(await this.#scene.outbox.list());
    this.element.querySelector('button')?.focus();
  }

  async #send(): Promise<void> {
    this.#news = 'sending';
    this.#drawNow();
    await this.#scene.outbox.flush();
    this.#news = null;
    this.draw(await this.#scene.outbox.list());
  }
}
