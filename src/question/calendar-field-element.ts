import { html, nothing, type TemplateResult } from 'lit/html.js';
import { calendarFieldStyles } from './calendar-field.styles.js';
import { FurtherQuestionElement } from './further-question-element.js';

/** A native field for a day or a time, which shows it the way of the person's device and answers in ISO 8601. */
export abstract class CalendarFieldElement extends FurtherQuestionElement {
  static override sheet: string = calendarFieldStyles;

  /** Its type. */
  protected abstract readonly field: 'date' | 'time';

  /** The first and the last that it takes; undefined where there is none. */
  protected abstract get bounds(): readonly [first: string | undefined, last: string | undefined];

  protected override get control(): 'field' {
    return 'field';
  }

  /** What is written in part only is no answer yet, but not nothing either: no contract accepts `NaN`. */
  protected override take(input: HTMLInputElement): void {
    this.answer(input.validity.badInput ? Number.NaN : input.value || null);
  }

  protected override fieldText(field: HTMLInputElement): string {
    return typeof this.value === 'number' ? field.value : ((this.value as string | null) ?? '');
  }

  protected override renderControl(): TemplateResult {
    const [first, last] = this.bounds;
    return html`<div class="calendar">
      <input
        part="input"
        type=${this.field}
        min=${first ?? nothing}
        max=${last ?? nothing}
        aria-labelledby="${this.name}-legend"
        aria-describedby=${this.notes}
        aria-invalid=${this.invalid}
      />
      <button part="clear" type="button" ?disabled=${this.value === null} @click=${this.#clear}>
        ${this.say('clear')}
      </button>
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    const field = this.#field;
    // What is written in part has no value: only being told so once more empties it.
    if (this.skip && field.validity.badInput) field.value = '';
  }

  get #field(): HTMLInputElement {
    return this.querySelector('[part=control] input')!;
  }

  #clear(): void {
    // The button goes away with the answer; the focus must not fall to the page.
    this.#field.focus();
    this.#field.value = '';
    this.answer(null);
  }
}
