import { html, type TemplateResult } from 'lit/html.js';
import type { ScaleOption, ScaleQuestion } from '../../definition/pulse-definition.js';
import { QuestionElement } from '../question-element.js';

/** Codes that a built-in scale can have; a scale has those that its language has words for. */
const builtInCodes = [0, 1, 2, 3, 4, 5];

/** A labelled scale: cells in a row where there is room, full-width rows where there is not. */
export class ScaleElement extends QuestionElement {
  declare question: ScaleQuestion;

  protected override renderControl(): TemplateResult {
    return html`<div part="options" class="cells">
      ${this.#options().map(({ value, label }) => label && this.renderOption(value, label))}
    </div>`;
  }

  #options(): readonly ScaleOption[] {
    const { scale } = this.question;
    return (
      this.scope.definition.scales?.[scale]?.options ??
      builtInCodes.map(value => ({ value, label: this.language.scaleLabel(scale, value) }))
    );
  }
}
