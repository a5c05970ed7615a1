import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { YesNoQuestion, YesPartlyNoQuestion } from '../../definition/pulse-definition.js';
import { FurtherQuestionElement } from '../further-question-element.js';

const words = ['answerNo', 'answerPartly', 'answerYes'] as const;

/** No and yes, or "partly" between them, in a row where there is room. */
export class YesNoElement extends FurtherQuestionElement {
  declare question: YesNoQuestion | YesPartlyNoQuestion;

  protected override renderControl(): TemplateResult {
    const say = this.word;
    const hasPartly = this.question.type === 'yes-partly-no';
    // The codes are those of the contract; taking them from there would make every pulse fetch one more file.
    return html`<div part="options" class="cells">
      ${words.map((word, code) => (code === 1 && !hasPartly ? nothing : this.renderOption(code, say(word))))}
    </div>`;
  }
}
