import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PlainQuestion } from '../definition/pulse-definition.js';
import type { Language } from '../i18n/messages.js';
import type { AnswerChangeEvent } from '../question/answer-change-event.js';
import { inlineText } from '../question/inline-text.js';
import type { QuestionElement } from '../question/question-element.js';
import { loadQuestionElement, type QuestionElementClass } from '../question/question-registry.js';
import { RenderedElement } from '../question/rendered-element.js';
import { adoptStyles } from '../theme/adopt-styles.js';
import type { LateParts, PageSnapshot, ShownStep, ViewOwner } from './page-snapshot.js';

/** Those that were fetched, for all views of the page, by type and language: some have words to fetch. */
const classes = new Map<string, QuestionElementClass>();

/** What the person sees of one pulse. Renders into the shell's shadow root; decides nothing. */
export class PulseView extends RenderedElement {
  #snapshot: PageSnapshot;
  #language: Language;
  #late: LateParts = {};
  /** Takes what the person did. */
  declare owner: ViewOwner;
  /** Hears when it came onto the page, and when it left. */
  declare moved?: () => void;
  readonly #elements = new Map<string, QuestionElement>();

  constructor(language: Language, snapshot: PageSnapshot) {
    super();
    this.#snapshot = snapshot;
    this.#language = language;
    this.lang = language.tag;
    this.dir = language.direction;
  }

  static define(tag = 'ics-pulse-view', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.updated();
    this.moved?.();
  }

  disconnectedCallback(): void {
    this.moved?.();
  }

  /** Draws what is on screen now, in the same language as before or in more of it. */
  draw(snapshot: PageSnapshot, language: Language, late: LateParts): void {
    this.#snapshot = snapshot;
    this.#language = language;
    this.#late = late;
    this.requestUpdate();
  }

  /** Fetches the elements that some questions need; resolves when they can be shown. */
  async prepare(questions: readonly PlainQuestion[]): Promise<void> {
    await Promise.all(
      questions.map(async ({ type }) => {
        const key = type + this.lang;
        if (!classes.has(key)) classes.set(key, await loadQuestionElement(type, this.lang));
      }),
    );
  }

  /** Puts the focus on the words of a question on screen, or on the thanks. Only after the person's own action. */
  focusStep(key: string | undefined): void {
    const element = key && this.#elements.get(key);
    if (element) void element.updateComplete.then(() => element.focusLegend());
    else this.querySelector<HTMLElement>('[part=thanks]')?.focus();
  }

  #answer(event: AnswerChangeEvent): void {
    const element = event.target as QuestionElement;
    const { value, skip, otherText } = event;
    // Shown at once, though the session may still be on its way; its next snapshot has the last word.
    Object.assign(element, { value, skip, otherText });
    this.owner.act({ type: 'answer', key: element.name, value, skip, otherText });
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.owner.act({ type: 'next' });
  }

  #togglePayload(): void {
    this.owner.act({ type: 'payload' });
  }

  /** Draws one question; nothing while its type is still on its way: the owner draws again when it is there. */
  drawStep({ key, ...shown }: ShownStep): unknown {
    const ElementClass = classes.get(shown.question.type + this.lang);
    if (!ElementClass) return nothing;
    const element = this.#elements.get(key) ?? new ElementClass();
    this.#elements.set(key, element);
    const { scope } = this.#snapshot;
    Object.assign(element, shown, { name: key, language: this.#language, scope });
    element.drawNow();
    return element;
  }

  #renderForm({ progress, intro, steps, isLast }: PageSnapshot): TemplateResult {
    const t = this.#language.translate;
    return html`<form novalidate @submit=${this.#submit} @answer-change=${this.#answer}>
      ${this.#late.lead}
      ${
        progress &&
        html`<p part="progress">
          ${
            progress.page
              ? html`<progress max=${progress.pages} value=${progress.page} aria-hidden="true"></progress>
                  ${t('progress', progress)}`
              : ''
          }
        </p>`
      }
      ${intro && html`<p part="intro">${inlineText(intro)}</p>`} ${steps.map(step => this.drawStep(step))}
      ${this.#late.remember}
      <div part="actions">
        ${this.#late.back}
        <button type="submit" part=${isLast ? 'submit' : 'next'}>${t(isLast ? 'send' : 'next')}</button>
      </div>
    </form>`;
  }

  #renderFoot({ privacy }: PageSnapshot): TemplateResult {
    const t = this.#language.translate;
    const { payload } = this.#late;
    return html`<footer>
      <button type="button" part="privacy" aria-expanded=${!!payload} @click=${this.#togglePayload}>
        <svg viewBox="0 0 12 14" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2M1.5 6h9v7h-9z" /></svg
        ><span>${t(privacy)} <u>${t(payload ? 'hideWhatIsSent' : 'seeWhatIsSent')}</u></span>
      </button>
      ${payload}
    </footer>`;
  }

  /** Question types that came later have style sheets of their own. */
  protected override updated(): void {
    const root = this.getRootNode();
    for (const { sheet } of classes.values()) if (sheet && root instanceof ShadowRoot) adoptStyles(root, sheet);
  }

  protected override render(): TemplateResult {
    const snapshot = this.#snapshot;
    const { title, why, thanks, status } = snapshot;
    const isAsking = thanks === null;
    return html`<section part="card" aria-labelledby="ics-title">
      <h2 part="title" id="ics-title">${title}</h2>
      ${why && html`<p part="why">${inlineText(why)}</p>`}
      ${
        this.#late.told ??
        (isAsking ? this.#renderForm(snapshot) : html`<p part="thanks" tabindex="-1">${inlineText(thanks)}</p>`)
      }
      <p part="status" role="status">${status}</p>
      ${isAsking ? this.#renderFoot(snapshot) : this.#late.offers} ${this.#late.attribution}
    </section>`;
  }
}
