import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Outbox, StoredAnswer } from '../../outbox/outbox.js';
import type { Language } from '../../i18n/messages.js';
import { answerState, closedSentence, dayInWords, retryTime, sizeInWords, tellsWave } from './answer-state.js';
import type { WaitingWordKey } from './waiting-words.js';

/** What the list says, in one language. */
export interface WaitingSpeech {
  readonly words: Language<WaitingWordKey>;
  readonly language: Pick<Language, 'tag' | 'translate'>;
}

export interface WaitingScene {
  readonly outbox: Pick<Outbox, 'read' | 'discard' | 'flush' | 'noteTold'>;
  /** The answers to show. */
  list(): Promise<readonly StoredAnswer[]>;
  nowMs(): number;
  /** Titles of pulses that are known here, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Whether another place on the page says what becomes of an answer: nobody needs to hear it twice. */
  isToldElsewhere(id: string): boolean;
}

/** What waits on this device, behind a button: ids and states, and what is sent only where the person asks to see it. */
export class WaitingPanel {
  readonly element = Object.assign(document.createElement('div'), { part: 'waiting' });
  readonly #scene: WaitingScene;
  #speech: WaitingSpeech;
  readonly #list = document.createElement('ul');
  readonly #lines = new Map<string, HTMLLIElement>();
  #answers: readonly StoredAnswer[] = [];
  #isOpen = false;
  /** What the person is asked about before it is discarded. */
  #asked = '';
  #shown: { readonly id: string; readonly body: string } | null = null;
  /** What has just become of something, to be read aloud once. */
  #news = '';
  /** Answers whose round is over, once that was on screen. */
  readonly #told = new Set<string>();

  constructor(scene: WaitingScene, speech: WaitingSpeech) {
    this.#scene = scene;
    this.#speech = speech;
  }

  /** Goes on in another language. */
  speak(speech: WaitingSpeech): void {
    this.#speech = speech;
    this.#drawNow();
  }

  /** Draws what is there now. Nothing that has the focus goes away but with what it stood for. */
  async draw(): Promise<void> {
    this.#answers = await this.#scene.list();
    this.#drawNow();
  }

  #drawNow(): void {
    const { translate: t, tag, direction } = this.#speech.words;
    Object.assign(this.element, { lang: tag, dir: direction });
    const isEmpty = this.#answers.length === 0;
    const toggle = (): void => {
      this.#isOpen = !this.#isOpen;
      this.#news = '';
      this.#drawNow();
    };
    const lead = t('lead', { n: this.#answers.length });
    render(
      html`${isEmpty ? nothing : this.#renderButton(lead, toggle, this.#isOpen)}
        ${!isEmpty && this.#isOpen ? this.#renderList() : nothing}
        <p role="status">${this.#news}</p>`,
      this.element,
    );
    if (this.#isOpen) this.#noteTold();
  }

  /** Their sentence is on screen from here on. */
  #noteTold(): void {
    for (const { id, code } of this.#answers) {
      if (code !== 'closed' || this.#told.has(id)) continue;
      this.#told.add(id);
      this.#scene.outbox.noteTold(id).catch(() => this.#told.delete(id));
    }
  }

  #renderButton(name: string, press: () => unknown, isExpanded?: boolean, mark = ''): TemplateResult {
    return html`<button type="button" data-to=${mark} aria-expanded=${isExpanded ?? nothing} @click=${press}>
      <u>${name}</u>
    </button>`;
  }

  #renderList(): TemplateResult {
    const { translate: t } = this.#speech.words;
    this.#drawLines();
    return html`${this.#list}
    ${this.#answers.length > 1 ? this.#renderButton(t('sendAll'), () => this.#send()) : nothing}`;
  }

  /** Each answer keeps its line, and the focus in it, while those around it come and go. */
  #drawLines(): void {
    for (const [id, line] of this.#lines) {
      if (this.#answers.some(answer => answer.id === id)) continue;
      line.remove();
      this.#lines.delete(id);
    }
    for (const [position, answer] of this.#answers.entries()) {
      const line = this.#lines.get(answer.id) ?? document.createElement('li');
      this.#lines.set(answer.id, line);
      render(this.#renderAnswer(answer), line);
      const there = this.#list.children[position] ?? null;
      if (there !== line) this.#list.insertBefore(line, there);
    }
  }

  #renderAnswer(answer: StoredAnswer): TemplateResult {
    const { translate: t } = this.#speech.words;
    const { id, pulse = '', wave, dayMs, state } = answer;
    const day = dayInWords(dayMs, this.#speech.language.tag, 'medium');
    const parts = [this.#scene.titles[pulse] ?? pulse, tellsWave(answer, this.#answers) && wave, day].filter(Boolean);
    return html`<p>${parts.map(part => html`<bdi>${part}</bdi>${' · '}`)}${this.#sentenceOf(answer)}</p>
      <div>
        ${state === 'unreadable' ? this.#renderButton(t('copy'), () => this.#copy(id)) : this.#renderSending(answer)}
        ${this.#asked === id ? nothing : this.#renderButton(t('discard'), () => this.#ask(id), undefined, 'discard')}
      </div>
      ${this.#asked === id ? this.#renderQuestion(id) : nothing}
      ${this.#shown?.id === id ? html`<pre part="payload" tabindex="0">${this.#shown.body}</pre>` : nothing}`;
  }

  #sentenceOf(answer: StoredAnswer): string {
    const { words, language } = this.#speech;
    const nowMs = this.#scene.nowMs();
    const key = answerState(answer, navigator.onLine);
    const sentence = words.translate(key, { size: sizeInWords(answer.bytes ?? 0, language.tag) });
    if (key === 'closed') return closedSentence(answer, sentence, language, nowMs);
    const time = key === 'waits' && retryTime(answer.nextMs ?? 0, nowMs, words.tag);
    return time ? `${sentence} ${words.translate('later', { time })}` : sentence;
  }

  #renderSending({ id }: StoredAnswer): TemplateResult {
    const { words, language } = this.#speech;
    const isShown = this.#shown?.id === id;
    const see = language.translate(isShown ? 'hideWhatIsSent' : 'seeWhatIsSent');
    return html`${this.#renderButton(words.translate('sendNow'), () => this.#send(id))}
    ${this.#renderButton(see, () => this.#show(id), isShown)}`;
  }

  #renderQuestion(id: string): TemplateResult {
    const { translate: t } = this.#speech.words;
    return html`<p>${t('askDiscard')}</p>
      <div>
        ${this.#renderButton(t('discard'), () => this.#discard(id))}
        ${this.#renderButton(t('keep'), () => this.#ask(''), undefined, 'keep')}
      </div>`;
  }

  /** The focus follows to the harmless answer, because the button that had it goes away. */
  #ask(id: string): void {
    const before = this.#asked;
    this.#asked = id;
    this.#drawNow();
    const line = this.#lines.get(id || before);
    line?.querySelector<HTMLElement>(`[data-to=${id ? 'keep' : 'discard'}]`)?.focus();
  }

  async #show(id: string): Promise<void> {
    const body = this.#shown?.id === id ? null : await this.#scene.outbox.read(id);
    this.#shown = body === null ? null : { id, body };
    this.#drawNow();
  }

  /** Where the page may not write to the clipboard, it lies open and chosen for the person to copy. */
  async #copy(id: string): Promise<void> {
    const body = (await this.#scene.outbox.read(id)) ?? '';
    try {
      await navigator.clipboard.writeText(body);
      this.#news = this.#speech.words.translate('copied');
      this.#drawNow();
    } catch {
      this.#shown = { id, body };
      this.#drawNow();
      const place = this.element.querySelector('pre');
      place?.focus();
      if (place) getSelection()?.selectAllChildren(place);
    }
  }

  /** The focus goes to the answer that took its place, so that a person can go on. */
  async #discard(id: string): Promise<void> {
    const at = this.#answers.findIndex(answer => answer.id === id);
    await this.#scene.outbox.discard(id);
    this.#asked = '';
    this.#news = this.#scene.isToldElsewhere(id) ? '' : this.#speech.words.translate('discarded');
    await this.draw();
    this.#focusOn(at);
  }

  /** All, or one. The focus stays in the list where its button goes away with what was sent. */
  async #send(id = ''): Promise<void> {
    const { words } = this.#speech;
    const hadFocus = this.element.matches(':focus-within');
    const isTold = this.#scene.isToldElsewhere(id);
    const at = this.#answers.findIndex(answer => answer.id === id);
    this.#news = isTold ? '' : words.translate('sending');
    this.#drawNow();
    await this.#scene.outbox.flush(id || undefined);
    await this.draw();
    this.#news = isTold ? '' : this.#outcomeOf(id);
    this.#drawNow();
    if (hadFocus && document.activeElement === document.body) this.#focusOn(at);
  }

  /** What became of the one that was sent, or of all. */
  #outcomeOf(id: string): string {
    const { words, language } = this.#speech;
    const left = this.#answers.find(answer => answer.id === id);
    if (left) return this.#sentenceOf(left);
    const isDone = id !== '' || this.#answers.length === 0;
    return isDone ? language.translate('sent') : words.translate('lead', { n: this.#answers.length });
  }

  #focusOn(at: number): void {
    const { id = '' } = this.#answers[Math.min(Math.max(at, 0), this.#answers.length - 1)] ?? {};
    const next = this.#lines.get(id)?.querySelector<HTMLElement>('[data-to=discard]');
    // Where nothing is left, whoever goes on by keys starts from here.
    this.element.tabIndex = -1;
    (next ?? this.element.querySelector('button') ?? this.element).focus();
  }
}
