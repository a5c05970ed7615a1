import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ChoiceQuestion, OptionDefinition } from '../../definition/pulse-definition.js';
import { QuestionElement } from '../question-element.js';

/** More options than these are a native list to open rather than rows. */
const mostRows = 12;

/** One of several options. "Something else" opens its field in place. */
export class ChoiceElement extends QuestionElement {
  declare question: ChoiceQuestion;
  #options: readonly OptionDefinition[] = [];

  protected override get control(): 'radio' | 'field' {
    return this.#options.length > mostRows ? 'field' : 'radio';
  }

  protected override take(input: HTMLInputElement): void {
    this.answer(input.value || null);
  }

  protected override render(): TemplateResult {
    this.#options = this.options ?? this.question.options ?? [];
    return super.render();
  }

  protected override renderControl(): TemplateResult {
    const other = this.#options.find(option => option.other && option.value === this.value);
    return this.control === 'radio'
      ? html`<div part="options">
          ${this.#options.map(option => [
            this.renderOption(option.value, option.label),
            option === other ? this.renderOther() : nothing,
          ])}
        </div>`
      : html`${this.#renderSelect()}${other ? this.renderOther() : nothing}`;
  }

  #renderSelect(): TemplateResult {
    return html`<select
      part="input"
      aria-labelledby="${this.name}-legend"
      aria-describedby=${this.notes}
      aria-invalid=${this.invalid}
    >
      <option value="">${this.say('choose')}</option>
      ${this.#options.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
    </select>`;
  }
}
