import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DirectoryQuestion, OptionDefinition } from '../../definition/pulse-definition.js';
import { multiChoiceStyles } from '../multi-choice/multi-choice.styles.js';
import { searchOptions } from '../multi-choice/search-options.js';
import { QuestionElement } from '../question-element.js';

/** Rows that are drawn at once. */
const mostMatches = 30;

/**
 * A search field over native radios of what it finds. Not a combobox: its list of suggestions is told to screen readers in
 * another way by each engine, and a native `datalist` is not told by some at all; radios are told by all.
 */
export class DirectoryElement extends QuestionElement {
  static override sheet: string = multiChoiceStyles;

  declare question: DirectoryQuestion;
  #query = '';

  protected override take(input: HTMLInputElement): void {
    if (input.type === 'radio') return this.answer(input.value);
    this.#query = input.value;
    this.requestUpdate();
  }

  protected override renderControl(): TemplateResult {
    const options = this.options ?? this.question.options ?? [];
    const chosen = typeof this.value === 'string' ? [this.value] : [];
    const { shown, more } = searchOptions(options, this.#query, chosen, mostMatches);
    return html`<input
        part="search"
        type="search"
        autocomplete="off"
        aria-label=${this.say('search')}
        placeholder=${this.say('search')}
        @keydown=${this.#key}
      />
      <div part="options" class="long">${shown.map(option => this.#renderRow(option))}</div>
      <p part="count" role="status">${more ? this.language.translate('moreOptions', { n: more }) : nothing}</p>`;
  }

  #renderRow({ value, label, other }: OptionDefinition): unknown {
    return [this.renderOption(value, label), other && value === this.value ? this.renderOther() : nothing];
  }

  /** Enter must not send the form around the question; the arrow goes from the field to what it found. */
  #key(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') this.querySelector<HTMLElement>('[part=option] input')?.focus();
    else if (event.key !== 'Enter') return;
    event.preventDefault();
  }
}
