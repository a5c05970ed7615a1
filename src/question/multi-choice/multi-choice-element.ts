import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MultiChoiceQuestion, OptionDefinition } from '../../definition/pulse-definition.js';
import { QuestionElement } from '../question-element.js';
import { multiChoiceStyles } from './multi-choice.styles.js';
import { searchOptions } from './search-options.js';
import { toggleChoice } from './toggle-choice.js';

/** A longer list is searched. */
const mostRows = 12;
/** Rows of a long list that are drawn at once. */
const mostMatches = 50;

/** Any number of options. An exclusive one clears the others; "something else" opens its field in place. */
export class MultiChoiceElement extends QuestionElement {
  static override sheet: string = multiChoiceStyles;

  declare question: MultiChoiceQuestion;
  #query = '';

  protected override get control(): 'checkbox' {
    return 'checkbox';
  }

  get #options(): readonly OptionDefinition[] {
    return this.options ?? this.question.options ?? [];
  }

  get #chosen(): readonly string[] {
    return Array.isArray(this.value) ? (this.value as readonly string[]) : [];
  }

  protected override take(input: HTMLInputElement): void {
    if (input.type === 'search') {
      this.#query = input.value;
      return this.requestUpdate();
    }
    const options = this.#options;
    const chosen = toggleChoice(options, this.#chosen, input.value, input.checked);
    const hasOther = options.some(option => option.other && chosen.includes(option.value));
    this.answer(chosen.length > 0 ? chosen : null, null, hasOther ? this.otherText : null);
  }

  protected override renderControl(): TemplateResult {
    const options = this.#options;
    if (options.length <= mostRows) return html`<div part="options">${this.#renderRows(options)}</div>`;
    const { shown, more } = searchOptions(options, this.#query, this.#chosen, mostMatches);
    return html`<input
        part="search"
        type="search"
        autocomplete="off"
        aria-label=${this.say('search')}
        placeholder=${this.say('search')}
        @keydown=${this.#keepEnter}
      />
      <div part="options" class="long">${this.#renderRows(shown)}</div>
      <p part="count" role="status">${more ? this.language.translate('moreOptions', { n: more }) : nothing}</p>`;
  }

  protected override updated(): void {
    super.updated();
    // A group of boxes has no state of its own; each box carries it.
    for (const box of this.querySelectorAll('[part=option] input')) box.ariaInvalid = this.issue ? 'true' : null;
  }

  protected override renderOption(code: string, label: unknown): TemplateResult {
    return html`<label part="option"><input part="input" type="checkbox" value=${code} /><span>${label}</span></label>`;
  }

  #renderRows(options: readonly OptionDefinition[]): unknown {
    return options.map(option => [
      this.renderOption(option.value, option.label),
      option.other && this.#chosen.includes(option.value) ? this.renderOther() : nothing,
    ]);
  }

  /** Enter searches; it must not send the form around the question. */
  #keepEnter(event: KeyboardEvent): void {
    if (event.key === 'Enter') event.preventDefault();
  }
}
