import { html, type TemplateResult } from 'lit/html.js';
import type { DurationQuestion } from '../../definition/pulse-definition.js';
import { FurtherQuestionElement } from '../further-question-element.js';
import { parseLocalNumber } from '../number/parse-local-number.js';
import { durationStyles } from './duration.styles.js';
import { splitMinutes, sumMinutes } from './split-minutes.js';

/** A field of a length of time, with the minutes that one of it has. */
interface DurationField {
  readonly name: 'days' | 'hours' | 'minutes';
  readonly minutes: number;
}

const hoursAndMinutes: readonly DurationField[] = [
  { name: 'hours', minutes: 60 },
  { name: 'minutes', minutes: 1 },
];
const days: readonly DurationField[] = [{ name: 'days', minutes: 1440 }];

/** A native field each for hours and minutes, or one for days. What cannot be read is answered as `NaN`. */
export class DurationElement extends FurtherQuestionElement {
  static override sheet: string = durationStyles;

  declare question: DurationQuestion;

  protected override get control(): 'checkbox' {
    return 'checkbox';
  }

  protected override take(): void {
    this.answer(this.#written());
  }

  /** What says the same already, such as 90 minutes instead of an hour and 30, is left as it was written. */
  protected override fieldText(field: HTMLInputElement): string {
    if (Object.is(this.#written(), this.value)) return field.value;
    if (!Number.isFinite(this.value)) return '';
    const counts = splitMinutes(Number(this.value), this.#minutes);
    const count = counts[this.#fields.indexOf(field)] ?? 0;
    return count.toLocaleString(this.language.tag, { useGrouping: false });
  }

  protected override renderControl(): TemplateResult {
    const say = this.word;
    return html`<div class="duration">
      ${this.#asked.map(
        ({ name }) =>
          html`<span
            ><input
              part="input"
              type="text"
              inputmode="numeric"
              autocomplete="off"
              aria-labelledby="${this.name}-${name}"
            /><span part="unit" id="${this.name}-${name}">${say(name)}</span></span
          >`,
      )}
      <button part="clear" type="button" ?disabled=${this.value === null} @click=${this.#clear}>
        ${this.say('clear')}
      </button>
    </div>`;
  }

  protected override updated(): void {
    // All at once: what stands in one of them says what is meant by the others.
    const texts = this.#fields.map(field => this.fieldText(field));
    this.#fields.forEach((field, place) => {
      if (field.value !== texts[place]) field.value = texts[place]!;
      field.ariaInvalid = this.issue ? 'true' : null;
    });
    super.updated();
  }

  get #fields(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.duration input')];
  }

  /** Largest first. */
  get #asked(): readonly DurationField[] {
    return this.question.precision === 'days' ? days : hoursAndMinutes;
  }

  get #minutes(): readonly number[] {
    return this.#asked.map(({ minutes }) => minutes);
  }

  #written(): number | null {
    return sumMinutes(
      this.#fields.map(field => parseLocalNumber(field.value, this.language.tag)),
      this.#minutes,
    );
  }

  #clear(): void {
    // The button goes away with the answer; the focus must not fall to the page.
    this.#fields[0]?.focus();
    this.answer(null);
  }
}
