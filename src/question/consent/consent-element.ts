import { html, type TemplateResult } from 'lit/html.js';
import type { ConsentQuestion } from '../../definition/pulse-definition.js';
import { inlineText } from '../inline-text.js';
import { QuestionElement } from '../question-element.js';

/** A native box beside the words of what is consented to. */
export class ConsentElement extends QuestionElement {
  declare question: ConsentQuestion;

  protected override get control(): 'checkbox' {
    return 'checkbox';
  }

  protected override take(box: HTMLInputElement): void {
    this.answer(box.checked ? 1 : null);
  }

  protected override renderControl(): TemplateResult {
    return html`<div part="options">
      <label part="option"
        ><input
          part="input"
          type="checkbox"
          value="1"
          ?required=${this.question.required}
          aria-invalid=${this.invalid}
        /><span>${inlineText(this.question.label)}</span></label
      >
    </div>`;
  }
}
