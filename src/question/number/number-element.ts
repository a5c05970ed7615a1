import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { NumberQuestion } from '../../definition/pulse-definition.js';
import type { MessageKey } from '../../i18n/messages.js';
import { FurtherQuestionElement } from '../further-question-element.js';
import { numberStyles } from './number.styles.js';
import { parseLocalNumber } from './parse-local-number.js';

/** What stands beside a number that is not meant exactly. */
const about = 'about';

/** A number written the way of the person's language, with its unit. What cannot be read is answered as `NaN`. */
export class NumberElement extends FurtherQuestionElement {
  static override sheet: string = numberStyles;

  declare question: NumberQuestion;

  protected override get control(): 'field' {
    return 'field';
  }

  protected override take(input: HTMLInputElement): void {
    const isMark = input.type === 'checkbox';
    const value = isMark ? this.value : parseLocalNumber(input.value, this.language.tag);
    const isAbout = value !== null && (isMark ? input.checked : this.otherText === about);
    this.answer(value, null, isAbout ? about : null);
  }

  protected override fieldText(field: HTMLInputElement): string {
    const { value, language } = this;
    if (Object.is(parseLocalNumber(field.value, language.tag), value)) return field.value;
    return value === null
      ? ''
      : Number(value).toLocaleString(language.tag, { useGrouping: false, maximumFractionDigits: 6 });
  }

  /** "I can't say" is the way in which a number does not apply. */
  protected override say(key: MessageKey): string {
    return key === 'notApplicable' && this.question.cannotSay ? this.word('cannotSay') : super.say(key);
  }

  protected override renderControl(): TemplateResult {
    const { name, question } = this;
    const { unit } = question;
    return html`<div class="number">
      <input
        part="input"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-labelledby="${name}-legend${unit ? ` ${name}-unit` : ''}"
        aria-describedby=${this.notes}
        aria-invalid=${this.invalid}
      />
      ${unit ? html`<span part="unit" id="${name}-unit">${unit}</span>` : nothing}
      ${
        question.about
          ? html`<label part="about"
              ><input type="checkbox" ?disabled=${this.value === null} /><span>${this.word('about')}</span></label
            >`
          : nothing
      }
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    const mark = this.querySelector<HTMLInputElement>('[part=about] input');
    if (mark) mark.checked = this.otherText === about;
  }
}
