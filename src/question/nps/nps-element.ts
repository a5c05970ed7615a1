import { html, type TemplateResult } from 'lit/html.js';
import type { NpsQuestion } from '../../definition/pulse-definition.js';
import { QuestionElement } from '../question-element.js';

/** Eleven equal cells, 0 to 10; two rows where there is little room. */
export class NpsElement extends QuestionElement {
  declare question: NpsQuestion;

  protected override get ends(): readonly [low: string, high: string] | undefined {
    return this.question.endLabels ?? [this.say('npsLow'), this.say('npsHigh')];
  }

  protected override renderControl(): TemplateResult {
    // Spelt out, for the browser to clone them all at once.
    return html`<div part="options" class="points">
      <label part="option"><input part="input" type="radio" value="0" />0</label>
      <label part="option"><input part="input" type="radio" value="1" />1</label>
      <label part="option"><input part="input" type="radio" value="2" />2</label>
      <label part="option"><input part="input" type="radio" value="3" />3</label>
      <label part="option"><input part="input" type="radio" value="4" />4</label>
      <label part="option"><input part="input" type="radio" value="5" />5</label>
      <label part="option"><input part="input" type="radio" value="6" />6</label>
      <label part="option"><input part="input" type="radio" value="7" />7</label>
      <label part="option"><input part="input" type="radio" value="8" />8</label>
      <label part="option"><input part="input" type="radio" value="9" />9</label>
      <label part="option"><input part="input" type="radio" value="10" />10</label>
    </div>`;
  }
}
