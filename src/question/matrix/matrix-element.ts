import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MatrixQuestion, MatrixRow } from '../../definition/pulse-definition.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { PartAnswers } from '../../response/response.js';
import type { ChosenSkip } from '../answer-change-event.js';
import { FurtherQuestionElement } from '../further-question-element.js';
import { stepStyles } from '../step.styles.js';
import { matrixStyles } from './matrix.styles.js';

/** What a row holds instead of a code when it does not apply; it leaves the browser among what was skipped. */
const notApplicable = 'na';

/** Codes that a built-in scale can have; a scale has those that its language has words for. */
const builtInCodes = [0, 1, 2, 3, 4, 5];

/** One scale for many rows: a grid where there is room, one scale after the other where there is not. */
export class MatrixElement extends FurtherQuestionElement {
  static override sheet: string = stepStyles + matrixStyles;

  declare question: MatrixQuestion;

  protected override get control(): 'checkbox' {
    return 'checkbox';
  }

  protected override take(input: HTMLInputElement): void {
    const { part = '' } = input.dataset;
    const { [part]: _, ...others } = this.#parts;
    const given =
      input.type !== 'radio' ? input.value.trim() : input.value === notApplicable ? notApplicable : Number(input.value);
    const parts = given === '' ? others : { ...others, [part]: given };
    this.answer(Object.keys(parts).length > 0 ? parts : null);
  }

  protected override renderControl(): TemplateResult {
    const { rows } = this.question;
    const points = this.#points();
    const answered = rows.filter(({ id }) => this.#parts[id] !== undefined).length;
    return html`<div class="matrix">
        <div class="line" aria-hidden="true">
          <span></span>
          ${points.map(([, label]) => html`<span part="point">${label}</span>`)}
        </div>
        ${rows.map(row => this.#renderRow(row, points))}
      </div>
      <p part="value">
        <output aria-live="off">${this.word('rowsAnswered', { answered, n: rows.length })}</output>
        <button part="clear" type="button" ?disabled=${this.value === null} @click=${this.#clear}>
          ${this.say('clear')}
        </button>
      </p>`;
  }

  /** Each row says for itself that it does not apply; under the rows it would stand there once more. */
  protected override renderSkip(skip: ChosenSkip, key: MessageKey): unknown {
    return skip === 'na' ? nothing : super.renderSkip(skip, key);
  }

  protected override updated(): void {
    super.updated();
    for (const input of this.querySelectorAll<HTMLInputElement>('[data-part]')) {
      const given = String(this.#parts[input.dataset['part']!] ?? '');
      if (input.type === 'radio') input.checked = input.value === given;
      else if (input.value.trim() !== given) input.value = given;
    }
  }

  get #parts(): PartAnswers {
    return (this.value ?? {}) as PartAnswers;
  }

  #points(): readonly (readonly [value: string | number, label: string])[] {
    const { scale } = this.question;
    const { definition } = this.scope;
    const own = definition.scales?.[scale]?.options;
    const points = own ?? builtInCodes.map(value => ({ value, label: this.language.scaleLabel(scale, value) }));
    return [
      ...points.flatMap(({ value, label }) => (label ? [[value, label] as const] : [])),
      ...(this.question.notApplicable ? [[notApplicable, this.say('notApplicable')] as const] : []),
    ];
  }

  #renderRow(
    { id, label }: MatrixRow,
    points: readonly (readonly [value: string | number, label: string])[],
  ): TemplateResult {
    const key = `${this.name}.${id}`;
    const isOpen = this.#parts[id] === undefined;
    return html`<div
      role="radiogroup"
      part="row"
      aria-labelledby=${key}
      aria-invalid=${isOpen ? this.invalid : nothing}
    >
      <div class="line">
        <span id=${key}>${label}</span>
        <button
          part="clear"
          type="button"
          aria-labelledby="${key}-clear ${key}"
          ?disabled=${isOpen}
          @click=${() => this.#clearRow(id)}
        >
          <span id="${key}-clear">${this.say('clear')}</span>
        </button>
        ${points.map(
          ([value, words]) =>
            html`<label part="option"
              ><input type="radio" name=${key} value=${value} data-part=${id} /><span>${words}</span></label
            >`,
        )}
      </div>
      ${
        this.question.comments
          ? html`<input
              type="text"
              autocomplete="off"
              data-part="${id}.comment"
              aria-label=${this.word('commentOn', { label })}
              placeholder=${this.word('comment')}
            />`
          : nothing
      }
    </div>`;
  }

  /** Its comment is a field, which can be emptied by itself. */
  #clearRow(id: string): void {
    const { [id]: _, ...others } = this.#parts;
    // The button goes away with the answer; the focus must not fall to the page.
    this.querySelector<HTMLElement>(`[data-part="${id}"]:checked`)?.focus();
    this.answer(Object.keys(others).length > 0 ? others : null);
  }

  #clear(): void {
    // The button goes away with the answer; the focus must not fall to the page.
    this.querySelector<HTMLElement>('[data-part]')?.focus();
    this.answer(null);
  }
}
