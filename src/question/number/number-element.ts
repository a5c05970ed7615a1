import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { NumberQuestion } from '../../definition/pulse-definition.js';
import { QuestionElement } from '../question-element.js';
import { numberStyles } from './number.styles.js';
import { parseLocalNumber } from './parse-local-number.js';

/** A number written the way of the person's language, with its unit. What cannot be read is answered as `NaN`. */
export class NumberElement extends QuestionElement {
  static override sheet: string = numberStyles;

  declare question: NumberQuestion;

  protected override get control(): 'field' {
    return 'field';
  }

  protected override take(input: HTMLInputElement): void {
    this.answer(parseLocalNumber(input.value, this.language.tag));
  }

  protected override fieldText(field: HTMLInputElement): string {
    const { value, language } = this;
    if (Object.is(parseLocalNumber(field.value, language.tag), value)) return field.value;
    return value === null
      ? ''
      : Number(value).toLocaleString(language.tag, { useGrouping: false, maximumFractionDigits: 6 });
  }

  protected override renderControl(): TemplateResult {
    const { name, question } = this;
    const { unit } = question;
    return html`<div class="number">
      <input
        part="input"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-labelledby="${name}-legend${unit ? ` ${name}-unit` : ''}"
        aria-describedby=${this.notes}
        aria-invalid=${this.invalid}
      />
      ${unit ? html`<span part="unit" id="${name}-unit">${unit}</span>` : nothing}
    </div>`;
  }
}
