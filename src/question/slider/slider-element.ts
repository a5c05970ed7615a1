import { html, type TemplateResult } from 'lit/html.js';
import type { SliderQuestion } from '../../definition/pulse-definition.js';
import { FurtherQuestionElement } from '../further-question-element.js';
import { stepStyles } from '../step.styles.js';
import { sliderStyles } from './slider.styles.js';

/**
 * A native slider that shows no position before the person chose one. It goes by clicks on the track, arrow keys and the
 * buttons beside it: nothing has to be dragged.
 */
export class SliderElement extends FurtherQuestionElement {
  static override sheet: string = stepStyles + sliderStyles;

  declare question: SliderQuestion;

  protected override get control(): 'field' {
    return 'field';
  }

  /** The ends stand under the track, above what is said of the answer. */
  protected override get notes(): string {
    return `${super.notes} ${this.name}-ends`;
  }

  /** An empty text puts a native slider into its middle, which is nearest to all answers. */
  protected override fieldText(): string {
    return this.value === null ? '' : String(Number(this.value));
  }

  protected override renderControl(): TemplateResult {
    const say = this.word;
    const { minimum, maximum, step } = this.#range;
    const [low, high] = this.question.endLabels ?? [this.#amount(minimum), this.#amount(maximum)];
    const text = this.value === null ? say('unanswered') : this.#answerText(Number(this.value));
    return html`<div class="slider">
        <button part="step" type="button" aria-label=${say('less')} @click=${() => this.#step('stepDown')}>−</button>
        <input
          part="input"
          class=${this.value === null ? 'empty' : ''}
          type="range"
          min=${minimum}
          max=${maximum}
          step=${step}
          aria-labelledby="${this.name}-legend"
          aria-describedby=${this.notes}
          aria-valuetext=${text}
          aria-invalid=${this.invalid}
          @click=${this.#begin}
        />
        <button part="step" type="button" aria-label=${say('more')} @click=${() => this.#step('stepUp')}>+</button>
      </div>
      <p part="ends" id="${this.name}-ends"><span>${low}</span> <span>${high}</span></p>
      <p part="value">
        <output>${text}</output>
        <button part="clear" type="button" ?disabled=${this.value === null} @click=${this.#clear}>
          ${this.say('clear')}
        </button>
      </p>`;
  }

  /** The contract has these defaults too; taking them from there would make every pulse fetch one more file. */
  get #range() {
    const { minimum = 0, maximum = 100, step = 1 } = this.question;
    return { minimum, maximum, step };
  }

  get #field(): HTMLInputElement {
    return this.querySelector('[type=range]')!;
  }

  #amount(value: number): string {
    const { unit } = this.question;
    return value.toLocaleString(this.language.tag, { maximumFractionDigits: 6 }) + (unit ? ` ${unit}` : '');
  }

  #answerText(given: number): string {
    const own = this.question.labels?.find(({ value }) => value === given);
    return this.#amount(given) + (own ? ` · ${own.label}` : '');
  }

  /** A click on the middle of an empty track changes nothing of the native slider, but it is an answer. */
  #begin(): void {
    if (this.value === null) this.take(this.#field);
  }

  #step(by: 'stepUp' | 'stepDown'): void {
    if (this.value !== null) this.#field[by]();
    this.take(this.#field);
  }

  #clear(): void {
    // The button goes away with the answer; the focus must not fall to the page.
    this.#field.focus();
    this.answer(null);
  }
}
