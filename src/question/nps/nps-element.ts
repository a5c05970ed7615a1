import { html, type TemplateResult } from 'lit/html.js';
import type { NpsQuestion } from '../../definition/pulse-definition.js';
import { QuestionElement } from '../question-element.js';

/** Eleven equal cells, 0 to 10; two rows where there is little room. */
export class NpsElement extends QuestionElement {
  declare question: NpsQuestion;

  protected override get ends(): readonly [low: string, high: string] {
    return this.question.endLabels ?? [this.say('npsLow'), this.say('npsHigh')];
  }

  protected override renderControl(): TemplateResult {
    return html`<div part="options" class="points">
      ${Array.from({ length: 11 }, (_, code) => this.renderOption(code, code))}
    </div>`;
  }
}
