import { html, type TemplateResult } from 'lit/html.js';
import type { AllocationQuestion, OptionDefinition } from '../../definition/pulse-definition.js';
import { FurtherQuestionElement } from '../further-question-element.js';
import { stepStyles } from '../step.styles.js';
import { allocationStyles } from './allocation.styles.js';

/** A field of points for each option, with buttons beside it, and what is left to give in sight. */
export class AllocationElement extends FurtherQuestionElement {
  static override sheet: string = stepStyles + allocationStyles;

  declare question: AllocationQuestion;

  protected override get control(): 'checkbox' {
    return 'checkbox';
  }

  protected override take(field: HTMLInputElement): void {
    this.#give(field.dataset['option']!, field.value === '' ? null : field.valueAsNumber);
  }

  protected override fieldText(field: HTMLInputElement): string {
    return String(this.#points[field.dataset['option']!] ?? '');
  }

  protected override renderControl(): TemplateResult {
    const left = this.#left;
    return html`<div part="options" class="allocation">
        ${(this.options ?? this.question.options).map(option => this.#renderOption(option, left))}
      </div>
      <p part="value">
        <output>${this.#sum(left)}</output>
        <button part="clear" type="button" ?disabled=${this.value === null} @click=${this.#clear}>
          ${this.say('clear')}
        </button>
      </p>`;
  }

  protected override updated(): void {
    super.updated();
    for (const field of this.querySelectorAll('[type=number]')) field.ariaInvalid = this.issue ? 'true' : null;
  }

  get #points(): Readonly<Record<string, number>> {
    return (this.value ?? {}) as Readonly<Record<string, number>>;
  }

  /** The contract has this default too; taking it from there would make every pulse fetch one more file. */
  get #total(): number {
    return this.question.total ?? 100;
  }

  get #left(): number {
    return Object.values(this.#points).reduce((left, points) => left - points, this.#total);
  }

  #sum(left: number): string {
    const say = this.word;
    return say(left > 0 ? 'pointsToGive' : left < 0 ? 'pointsOver' : 'pointsShared', { n: Math.abs(left) });
  }

  #renderOption({ value, label }: OptionDefinition, left: number): TemplateResult {
    const say = this.word;
    const points = this.#points[value] ?? 0;
    const { step = 5 } = this.question;
    return html`<div part="option">
      <span id="${this.name}-${value}">${label}</span>
      <div class="give">
        <button
          part="step"
          type="button"
          aria-label=${say('lessOf', { label })}
          ?disabled=${points <= 0}
          @click=${(event: Event) => this.#press(event, value, Math.max(0, points - step))}
        >
          −
        </button>
        <input
          part="input"
          type="number"
          min="0"
          max=${this.#total}
          step="1"
          autocomplete="off"
          data-option=${value}
          aria-labelledby="${this.name}-${value}"
        />
        <button
          part="step"
          type="button"
          aria-label=${say('moreOf', { label })}
          ?disabled=${left <= 0}
          @click=${(event: Event) => this.#press(event, value, points + Math.min(step, left))}
        >
          +
        </button>
      </div>
    </div>`;
  }

  /** A button that goes away with the last points must not let the focus fall to the page. */
  #press({ currentTarget }: Event, option: string, points: number): void {
    const button = currentTarget as HTMLButtonElement;
    this.#give(option, points);
    void this.updateComplete.then(() => {
      if (button.disabled) button.parentElement?.querySelector('input')?.focus();
    });
  }

  #clear(): void {
    // The button goes away with the answer; the focus must not fall to the page.
    this.querySelector<HTMLElement>('[type=number]')?.focus();
    this.answer(null);
  }

  /** Nothing given to any option is no answer. */
  #give(option: string, points: number | null): void {
    const { [option]: _, ...others } = this.#points;
    const given = points === null ? others : { ...others, [option]: points };
    this.answer(Object.keys(given).length > 0 ? given : null);
  }
}
