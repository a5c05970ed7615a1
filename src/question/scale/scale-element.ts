import { html, type TemplateResult } from 'lit';
import type { ScaleQuestion } from '../../definition/pulse-definition.js';
import { QuestionElement } from '../question-element.js';
import { scaleCodes } from './scales.js';

/** A labelled scale: cells in a row where there is room, full-width rows where there is not. */
export class ScaleElement extends QuestionElement {
  declare question: ScaleQuestion;

  protected override take(input: HTMLInputElement): void {
    this.answer(Number(input.value));
  }

  protected override renderControl(): TemplateResult {
    const { scale } = this.question;
    const { definition } = this.scope;
    const own = definition.scales?.[scale]?.options;
    return html`<div part="options" class="cells">
      ${scaleCodes(scale, definition).map((code, place) =>
        this.renderOption(code, own?.[place]?.label ?? this.language.scaleLabel(scale, code)),
      )}
    </div>`;
  }
}
