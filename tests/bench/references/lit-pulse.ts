/** The least a Lit element needs to show the three questions and post them. */
import { LitElement, css, html, type TemplateResult } from 'lit';
import { changes, questionNames, recommendScores, titles, type QuestionName } from './questions.js';

class LitPulse extends LitElement {
  static override properties = { position: { state: true } };
  static override styles = css`
    :host {
      display: block;
      padding: 20px;
      border: 1px solid;
      border-radius: 10px;
    }
    fieldset {
      border: 0;
      margin: 0;
      padding: 0;
    }
    legend {
      font-weight: 600;
      margin-block-end: 12px;
    }
    .row {
      display: flex;
      gap: 8px;
    }
    label {
      display: block;
      padding: 8px;
    }
    button {
      margin-block-start: 20px;
      padding: 8px 16px;
    }
  `;
  declare private position: number;
  readonly #answers: Record<string, string> = {};

  constructor() {
    super();
    this.position = 0;
  }

  protected override render(): TemplateResult {
    const name = questionNames[this.position];
    if (!name) return html`<p role="status">Sent. Thank you.</p>`;
    const isLast = this.position === questionNames.length - 1;
    return html`<fieldset @input=${(event: Event) => this.#answer(name, event)}>
        <legend>${titles[name]}</legend>
        ${this.#control(name)}
      </fieldset>
      <button type="button" @click=${() => this.#advance(isLast)}>${isLast ? 'Send' : 'Next'}</button>`;
  }

  #control(name: QuestionName): TemplateResult {
    if (name === 'score') {
      return html`<div class="row">
        ${recommendScores.map(score => this.#radio(name, String(score), String(score)))}
      </div>`;
    }
    if (name === 'why') return html`<div>${changes.map(([value, label]) => this.#radio(name, value, label))}</div>`;
    return html`<textarea name="comment" aria-label=${titles.comment}></textarea>`;
  }

  #radio(name: QuestionName, value: string, label: string): TemplateResult {
    return html`<label><input type="radio" name=${name} value=${value} />${label}</label>`;
  }

  #answer(name: QuestionName, event: Event): void {
    this.#answers[name] = (event.target as HTMLInputElement).value;
  }

  async #advance(isLast: boolean): Promise<void> {
    if (isLast) {
      const headers = { 'content-type': 'application/json' };
      await fetch('/api/responses', { method: 'POST', headers, body: JSON.stringify(this.#answers) });
    }
    this.position += 1;
  }
}

customElements.define('lit-pulse', LitPulse);
