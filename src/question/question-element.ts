import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { OptionDefinition, PlainQuestion } from '../definition/pulse-definition.js';
import type { Language, MessageKey } from '../i18n/messages.js';
import type { AnswerValue, PlainAnswer } from '../response/response.js';
import { AnswerChangeEvent, type ChosenSkip } from './answer-change-event.js';
import { inlineText } from './inline-text.js';
import type { AnswerScope } from './question-type.js';
import { RenderedElement } from './rendered-element.js';

/** Stands before the native value of "Does not apply" and "Rather not say"; no option's value can begin with it. */
const skipMark = '.';

const otherField = '[part~=other]';

/**
 * What all question types have in common: legend, help, error, the ways of not answering, and native inputs that always
 * show `value`. It renders into itself, so that one stylesheet in the pulse's shadow root serves all questions and their
 * parts are the pulse's own. An owner that does not take an answer over sees the inputs return to `value`.
 *
 * @fires answer-change {AnswerChangeEvent} The person answered, skipped or took back. Bubbles, not composed.
 * @csspart question legend help error control options option input other ends aside skip clear
 * @csspart count search row point statement symbol picture value unit about step handle place confirm
 */
export abstract class QuestionElement extends RenderedElement {
  /** What a type's controls need beside `questionStyles`; to be adopted by the root that holds the element. */
  static sheet?: string;

  /** The question in the person's language. */
  declare question: PlainQuestion;
  /** Key of the question in its pulse, such as `svc.it.resp`: begins all ids and names the inputs. */
  declare name: string;
  /** The answer; null while there is none. */
  declare value: AnswerValue | null;
  /** Why there is no answer, where the person said so. */
  declare skip: ChosenSkip | null;
  /** Text beside an `other` option. */
  declare otherText: string | null;
  /** What is wrong, as a sentence to show. */
  declare issue: string | null;
  declare language: Language;
  declare scope: AnswerScope;
  /** What can be chosen from, in the order it is shown; where it is missing, what the question says. */
  declare options?: readonly OptionDefinition[];

  constructor() {
    super();
    this.addEventListener('input', event => this.#hear(event));
  }

  /** Puts the focus on the question's words, for a reader to begin there. Only after an action of the person. */
  focusLegend(): void {
    void this.updateComplete.then(() => {
      const legend = this.querySelector<HTMLElement>('[part=legend]');
      // Firefox focuses a legend only when it is laid out; asking for its size lays it out.
      if (legend?.offsetHeight) legend.focus();
    });
  }

  /** Which native inputs carry the answer: radios and boxes are described by their fieldset, a field by itself. */
  protected get control(): 'radio' | 'checkbox' | 'field' {
    return 'radio';
  }

  /** Text under the legend. */
  protected get help(): string | undefined {
    return this.question.help;
  }

  /** Texts under the two ends of a row of points. */
  protected get ends(): readonly [low: string, high: string] | undefined {
    return undefined;
  }

  /** Ids of what describes the control. */
  protected get notes(): string {
    return `${this.name}-notes${this.ends ? ` ${this.name}-ends` : ''}`;
  }

  /** Value of `aria-invalid`. */
  protected get invalid(): 'true' | typeof nothing {
    return this.issue ? 'true' : nothing;
  }

  protected abstract renderControl(): TemplateResult;

  /** The person changed an input of the control. By default its value is the number of a point. */
  protected take(input: HTMLInputElement): void {
    this.answer(Number(input.value));
  }

  /** What a text field should hold. Where it says the same with more space around it, it is left alone. */
  protected fieldText(field: HTMLInputElement): string {
    const text = String(((field.matches(otherField) ? this.otherText : this.value) as PlainAnswer | null) ?? '');
    return field.value.trim() === text ? field.value : text;
  }

  /** Tells the surroundings; whatever they make of it, the inputs then show `value`. */
  protected answer(value: AnswerValue | null, skip: ChosenSkip | null = null, otherText: string | null = null): void {
    this.dispatchEvent(new AnswerChangeEvent(value, skip, otherText));
    this.requestUpdate();
  }

  /**
   * A native radio in its row. Its type stands in the markup: a browser makes a text field of an input without one, only to
   * throw it away.
   */
  protected renderOption(code: string | number, label: unknown): TemplateResult {
    return html`<label part="option"><input part="input" type="radio" value=${code} /><span>${label}</span></label>`;
  }

  /** The field that an option for "something else" opens in place. */
  protected renderOther(): TemplateResult {
    return html`<input part="input other" type="text" autocomplete="off" aria-label=${this.say('otherText')} />`;
  }

  /** A way of not answering, under the control. */
  protected renderSkip(skip: ChosenSkip, key: MessageKey): unknown {
    const type = this.control === 'radio' ? 'radio' : 'checkbox';
    return html`<label part="skip"
      ><input part="input" type=${type} value=${skipMark + skip} /><span>${this.say(key)}</span></label
    >`;
  }

  protected say(key: MessageKey): string {
    return this.language.translate(key);
  }

  protected override render(): TemplateResult {
    const { name, question, help, ends, issue, control } = this;
    const isRadio = control === 'radio';
    return html`<fieldset
      part="question"
      role=${isRadio ? 'radiogroup' : nothing}
      aria-invalid=${isRadio ? this.invalid : nothing}
      aria-describedby=${control === 'field' ? nothing : this.notes}
    >
      <legend part="legend" id="${name}-legend" tabindex="-1">
        ${inlineText(question.title)}${question.required ? ` (${this.say('required')})` : nothing}
      </legend>
      <div id="${name}-notes">
        ${help ? html`<p part="help">${inlineText(help)}</p>` : nothing}
        ${issue ? html`<p part="error">${issue}</p>` : nothing}
      </div>
      <div part="control">
        ${this.renderControl()}
        ${ends ? html`<p part="ends" id="${name}-ends"><span>${ends[0]}</span> <span>${ends[1]}</span></p>` : nothing}
      </div>
      <div part="aside">
        ${question.notApplicable ? this.renderSkip('na', 'notApplicable') : nothing}
        ${question.preferNotToSay ? this.renderSkip('pns', 'preferNotToSay') : nothing}
        ${
          isRadio
            ? html`<button
                part="clear"
                type="button"
                ?disabled=${(this.value ?? this.skip) === null}
                @click=${this.#clear}
              >
                ${this.say('clear')}
              </button>`
            : nothing
        }
      </div>
    </fieldset>`;
  }

  protected override updated(): void {
    const chosen = [this.value ?? [], this.skip ? skipMark + this.skip : []].flat().map(String);
    for (const field of this.querySelectorAll<HTMLInputElement>('[part~=input]')) {
      field.name = this.name;
      if (/radio|checkbox/.test(field.type)) field.checked = chosen.length > 0 && chosen.includes(field.value);
      else {
        const text = this.fieldText(field);
        if (field.value !== text) field.value = text;
      }
    }
  }

  #hear(event: Event): void {
    // Native input events are composed, and a text field's carry what was typed.
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    const { value } = input;
    if (input.matches(otherField)) this.answer(this.value, null, value.trim() || null);
    else if (input.matches('[part=skip] *')) this.answer(null, input.checked ? (value.slice(1) as ChosenSkip) : null);
    else this.take(input);
  }

  #clear(): void {
    // The button goes away with the answer; the focus must not fall to the page.
    this.querySelector<HTMLElement>('input:checked')?.focus();
    this.answer(null);
  }
}
