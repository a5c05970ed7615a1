import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PictureChoiceQuestion } from '../../definition/pulse-definition.js';
import { QuestionElement } from '../question-element.js';
import { pictureChoiceStyles } from './picture-choice.styles.js';

const hide = ({ target }: Event): void => {
  (target as HTMLImageElement).hidden = true;
};

/**
 * Pictures in boxes of one size, each over its words: those name it, and remain where it cannot be fetched. "Something else" opens its
 * field in place.
 */
export class PictureChoiceElement extends QuestionElement {
  static override sheet: string = pictureChoiceStyles;

  declare question: PictureChoiceQuestion;

  protected override take(input: HTMLInputElement): void {
    this.answer(input.value);
  }

  protected override renderControl(): TemplateResult {
    // What is handed over may be in another order, but it is the question's own.
    const options = (this.options ?? this.question.options) as PictureChoiceQuestion['options'];
    return html`<div part="options" class="pictures">
      ${options.map(
        ({ value, label, image, other }) =>
          html`<label part="option"
              ><span part="picture"
                ><img
                  alt=""
                  loading="lazy"
                  decoding="async"
                  referrerpolicy="no-referrer"
                  @error=${hide}
                  src=${image} /></span
              ><input part="input" type="radio" value=${value} /><span>${label}</span></label
            >${other && value === this.value ? this.renderOther() : nothing}`,
      )}
    </div>`;
  }
}
