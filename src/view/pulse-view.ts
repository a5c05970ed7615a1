import { LitElement, html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Pulse } from '../create-pulse.js';
import type { QuestionType } from '../definition/pulse-definition.js';
import type { Language } from '../i18n/messages.js';
import type { AnswerChangeEvent } from '../question/answer-change-event.js';
import { inlineText } from '../question/inline-text.js';
import type { QuestionElement } from '../question/question-element.js';
import { lazyQuestionElements } from '../question/question-registry.js';
import type { AnswerScope } from '../question/question-type.js';
import { fillQuestion, fillText } from '../session/fill-text.js';
import { unanswered } from '../session/transition.js';
import type { Page, Step } from '../session/session-state.js';
import { PulseEvent, type PulseEventType } from './events.js';
import { issueSentence } from './issue-sentence.js';
import { SessionController } from './session-controller.js';
import { statusSentence } from './status-sentence.js';

type Judge = (question: string, value: unknown) => string | null;

const lock = svg`<svg viewBox="0 0 12 14" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2M1.5 6h9v7h-9z"/></svg>`;

/** What the person sees of one pulse. Renders into the shell's shadow root; commands go up, snapshots come down. */
export class PulseView extends LitElement {
  static override properties: PropertyDeclarations = {
    sent: { state: true },
  };

  /** The bytes that will be sent, while the foot line shows them. */
  declare private sent: string | null;

  readonly pulse: Pulse;
  readonly language: Language;
  /** The host's own check of an answer. */
  judge: Judge | null = null;
  readonly #scope: AnswerScope;
  readonly #elements = new Map<string, QuestionElement>();
  readonly #classes = new Map<QuestionType, new () => QuestionElement>();
  #remembers = false;

  constructor(pulse: Pulse, language: Language) {
    super();
    this.pulse = pulse;
    this.language = language;
    this.sent = null;
    const { lists, context } = pulse.session.setting;
    this.#scope = { definition: pulse.definition, lists, context };
    new SessionController(this, pulse);
  }

  static define(tag = 'ics-pulse-view', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, PulseView);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** Fetches the elements of a page's questions; resolves when they can be shown. */
  async prepare(page: Page | undefined): Promise<void> {
    await Promise.all(
      (page?.steps ?? []).map(async ({ question: { type } }) => {
        const load = lazyQuestionElements[type];
        if (load && !this.#classes.has(type)) this.#classes.set(type, await load());
      }),
    );
  }

  /** Says something about the pulse to the host page; false when a listener cancelled it. */
  say(type: PulseEventType, fields: { question?: string; code?: string } = {}): boolean {
    const { answers, seen } = this.pulse.session.get();
    const answered = seen.filter(key => key in answers).length;
    const pulse = this.pulse.definition.id;
    return this.dispatchEvent(new PulseEvent(type, { pulse, answered, skipped: seen.length - answered, ...fields }));
  }

  /** Shows what is missing or goes on; true when the next page is on screen. */
  next(): boolean {
    const { session } = this.pulse;
    const before = session.get().page;
    const issues = this.#judged();
    if (issues) session.dispatch({ type: 'reject', issues });
    else this.pulse.next();
    const moved = session.get().page !== before;
    void this.#showPage(moved);
    return moved;
  }

  /** Shows what is missing on the present page; true when nothing is. */
  reportValidity(): boolean {
    const page = this.pulse.session.page();
    const issues = { ...(page && unanswered(page, this.pulse.session.get())), ...this.#judged() };
    const isValid = Object.keys(issues).length === 0;
    if (!isValid) {
      this.pulse.session.dispatch({ type: 'reject', issues });
      void this.#showPage(false);
    }
    return isValid;
  }

  /** As the person's "Send". */
  async submit(): ReturnType<Pulse['submit']> {
    const issues = this.#judged();
    if (issues) this.pulse.session.dispatch({ type: 'reject', issues });
    const outcome = await this.pulse.submit();
    if (!outcome.ok) {
      await this.#showPage(false);
      return outcome;
    }
    if (this.#remembers) void this.pulse.rememberContext();
    this.say('ics-submitted');
    await this.updateComplete;
    this.querySelector<HTMLElement>('[part="thanks"]')?.focus();
    return outcome;
  }

  #judged(): Record<string, string> | null {
    const { answers } = this.pulse.session.get();
    const found = (this.pulse.session.page()?.steps ?? []).flatMap(({ key }) => {
      const sentence = this.judge?.(key, answers[key] ?? null);
      return sentence ? [[key, sentence] as const] : [];
    });
    return found.length > 0 ? Object.fromEntries(found) : null;
  }

  /** After the person's own action: the first question of the page, or the first that needs something, takes the focus. */
  async #showPage(moved: boolean): Promise<void> {
    const page = this.pulse.session.page();
    await this.prepare(page);
    this.requestUpdate();
    await this.updateComplete;
    const { issues } = this.pulse.session.get();
    const step = page?.steps.find(({ key }) => (moved ? true : key in issues));
    if (step) this.#elements.get(step.key)?.focusLegend();
    void this.prepare(this.#pageAfter(page));
  }

  #pageAfter(page: Page | undefined): Page | undefined {
    const pages = this.pulse.session.pages();
    return pages[pages.findIndex(({ id }) => id === page?.id) + 1];
  }

  #handleAnswer(event: AnswerChangeEvent): void {
    const { name } = event.target as QuestionElement;
    if (!this.say('ics-answer', { question: name })) return this.requestUpdate();
    const { value, skip, otherText } = event;
    this.pulse.session.dispatch({ type: 'answer', key: name, value, skip, otherText });
    this.say('ics-answered', { question: name });
    void this.prepare(this.#pageAfter(this.pulse.session.page()));
  }

  #handleSubmit(event: Event): void {
    event.preventDefault();
    if (this.#pageAfter(this.pulse.session.page())) this.next();
    else if (this.say('ics-submit')) void this.submit();
  }

  #handleBack(): void {
    this.pulse.session.dispatch({ type: 'back' });
    void this.#showPage(true);
  }

  async #handleFoot(): Promise<void> {
    this.sent = this.sent === null ? await this.pulse.preview() : null;
  }

  protected override firstUpdated(): void {
    const later = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
    later(() => {
      void this.pulse.warmUp();
      void this.prepare(this.#pageAfter(this.pulse.session.page()));
    });
  }

  protected override willUpdate(): void {
    if (this.sent !== null) void this.pulse.preview().then(body => (this.sent = this.sent === null ? null : body));
  }

  #question({ key, question, round }: Step): QuestionElement | typeof nothing {
    const ElementClass = this.#classes.get(question.type);
    if (!ElementClass) return nothing;
    const { setting } = this.pulse.session;
    const { answers, skips, issues } = this.pulse.session.get();
    const element = this.#elements.get(key) ?? new ElementClass();
    this.#elements.set(key, element);
    const filled = fillQuestion(question, setting, answers, round);
    const code = issues[key];
    const other = answers[`${key}.other`];
    return Object.assign(element, {
      question: filled,
      name: key,
      value: answers[key] ?? null,
      skip: skips[key] ?? null,
      otherText: typeof other === 'string' ? other : null,
      issue: code ? issueSentence(code, question, this.language.translate, answers[key]) : null,
      language: this.language,
      scope: this.#scope,
      seed: setting.draw.seed,
    });
  }

  #renderForm(page: Page): TemplateResult {
    const t = this.language.translate;
    const pages = this.pulse.session.pages();
    const at = pages.findIndex(({ id }) => id === page.id);
    const isLast = at === pages.length - 1;
    const { definition } = this.pulse;
    return html`<form novalidate @submit=${this.#handleSubmit} @answer-change=${this.#handleAnswer}>
      ${
        pages.length > 1
          ? html`<p part="progress">
              <progress max=${pages.length} value=${at + 1} aria-hidden="true"></progress>
              ${t('progress', { page: at + 1, pages: pages.length })}
            </p>`
          : nothing
      }
      ${definition.intro && at === 0 ? html`<p part="intro">${inlineText(this.#fill(definition.intro))}</p>` : nothing}
      ${page.steps.map(step => this.#question(step))}
      ${
        page.steps.some(({ key }) => key[0] === '@')
          ? html`<label part="remember"
              ><input
                type="checkbox"
                @change=${(event: Event) => (this.#remembers = (event.target as HTMLInputElement).checked)}
              />${t('rememberContext')}</label
            >`
          : nothing
      }
      <div part="actions">
        ${at > 0 ? html`<button type="button" part="back" @click=${this.#handleBack}>${t('back')}</button>` : nothing}
        <button type="submit" part=${isLast ? 'submit' : 'next'}>${t(isLast ? 'send' : 'next')}</button>
      </div>
    </form>`;
  }

  #fill(text: string): string {
    const { setting } = this.pulse.session;
    return fillText(text, setting, this.pulse.session.get().answers, null);
  }

  protected override render(): TemplateResult {
    const t = this.language.translate;
    const { definition, session, status, privacy } = this.pulse;
    const page = session.page();
    const sentence = statusSentence(status.get(), navigator.onLine);
    const isDone = session.get().status === 'submitted';
    return html`<section part="card" aria-labelledby="ics-title">
      <h2 part="title" id="ics-title">${this.#fill(definition.title)}</h2>
      ${definition.why && !isDone ? html`<p part="why">${inlineText(this.#fill(definition.why))}</p>` : nothing}
      ${
        isDone
          ? html`<p part="thanks" tabindex="-1">${inlineText(this.#fill(definition.thanks ?? t('thanks')))}</p>`
          : page && this.#renderForm(page)
      }
      <p part="status" role="status">${sentence && t(sentence)}</p>
      ${isDone ? nothing : this.#renderFoot(t(privacy), t(this.sent === null ? 'seeWhatIsSent' : 'hideWhatIsSent'))}
    </section>`;
  }

  #renderFoot(kind: string, action: string): TemplateResult {
    return html`<footer>
      <button type="button" part="privacy" aria-expanded=${this.sent !== null} @click=${this.#handleFoot}>
        ${lock}<span>${kind} <u>${action}</u></span>
      </button>
      ${
        this.sent === null
          ? nothing
          : html`<p>${this.language.translate('sentExactly')}</p>
              <pre part="payload" tabindex="0">${this.sent}</pre>`
      }
    </footer>`;
  }
}
