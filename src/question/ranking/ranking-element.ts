import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RankingQuestion } from '../../definition/pulse-definition.js';
import { FurtherQuestionElement } from '../further-question-element.js';
import { stepStyles } from '../step.styles.js';
import { placeEntry, placeUnder } from './place-entry.js';
import { rankingStyles } from './ranking.styles.js';

/**
 * Options in an order that buttons, arrow keys or a pointer change. The order that it begins with is no answer: the person
 * changes it, or says that it is right.
 */
export class RankingElement extends FurtherQuestionElement {
  static override sheet: string = stepStyles + rankingStyles;

  declare question: RankingQuestion;
  /** What a pointer holds, and the order if it let go now. */
  #held: { readonly entry: string; order: readonly string[] } | null = null;
  #said = '';

  protected override get control(): 'checkbox' {
    return 'checkbox';
  }

  protected override renderControl(): TemplateResult {
    const say = this.word;
    return html`<ol
        part="options"
        class="ranking"
        @keydown=${this.#key}
        @pointerdown=${this.#hold}
        @pointermove=${this.#drag}
        @pointerup=${this.#letGo}
        @pointercancel=${this.#letGo}
      >
        ${this.#order.map((entry, place, { length }) => this.#renderEntry(entry, place, length - 1))}
      </ol>
      <p part="value">
        <output>${this.value ? this.#said || say('rankKept') : say('rankHelp')}</output>
        ${
          this.value
            ? html`<button part="clear" type="button" @click=${this.#clear}>${this.say('clear')}</button>`
            : html`<button part="confirm" type="button" @click=${() => this.#take(this.#order)}>
                ${say('orderIsRight')}
              </button>`
        }
      </p>`;
  }

  protected override updated(): void {
    super.updated();
    this.querySelector('fieldset')!.ariaInvalid = this.issue ? 'true' : null;
  }

  get #order(): readonly string[] {
    const values = (this.options ?? this.question.options).map(({ value }) => value);
    const ranked = this.#held?.order ?? (this.value as readonly string[] | null) ?? [];
    return [...ranked, ...values.filter(value => !ranked.includes(value))];
  }

  /** How many of the options get a place. */
  get #ranked(): number {
    const { options, top = options.length } = this.question;
    return top;
  }

  #label(entry: string): string {
    return this.question.options.find(({ value }) => value === entry)?.label ?? entry;
  }

  #renderEntry(entry: string, place: number, last: number): TemplateResult {
    const say = this.word;
    const label = this.#label(entry);
    return html`<li part="option" class=${entry === this.#held?.entry ? 'held' : ''} data-entry=${entry}>
      <span part="handle" aria-hidden="true">⠿</span>
      <b part="place">${place < this.#ranked ? (place + 1).toLocaleString(this.language.tag) : nothing}</b>
      <span>${label}</span>
      <button
        part="step"
        type="button"
        aria-label=${say('moveUp', { label })}
        ?disabled=${place === 0}
        @click=${() => this.#move(entry, place - 1, 0)}
      >
        ↑
      </button>
      <button
        part="step"
        type="button"
        aria-label=${say('moveDown', { label })}
        ?disabled=${place === last}
        @click=${() => this.#move(entry, place + 1, 1)}
      >
        ↓
      </button>
    </li>`;
  }

  /** The focus stays on the same button of the entry, or on its other one at the ends. */
  #move(entry: string, place: number, button: 0 | 1): void {
    this.#take(placeEntry(this.#order, entry, place), entry);
    void this.updateComplete.then(() => {
      const buttons = this.querySelectorAll<HTMLButtonElement>(`[data-entry="${entry}"] button`);
      [buttons[button], buttons[1 - button]].find(found => !found?.disabled)?.focus();
    });
  }

  #take(order: readonly string[], moved = ''): void {
    const n = this.#ranked;
    const place = order.indexOf(moved) + 1;
    const label = this.#label(moved);
    this.#said = moved && this.word(place > n ? 'rankMovedOut' : 'rankMoved', { label, place, n });
    this.answer(order.slice(0, n));
  }

  #key(event: KeyboardEvent): void {
    const button = { ArrowUp: 0, ArrowDown: 1 }[event.key];
    if (button === undefined) return;
    event.preventDefault();
    const row = (event.target as Element).closest('li')!;
    row.querySelectorAll('button')[button]!.click();
  }

  #hold(event: PointerEvent): void {
    const row = (event.target as Element).closest<HTMLElement>('[part=handle]')?.closest('li');
    if (!row || event.button) return;
    event.preventDefault();
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#held = { entry: row.dataset['entry']!, order: this.#order };
    this.requestUpdate();
  }

  #drag({ clientY }: PointerEvent): void {
    if (!this.#held) return;
    const boxes = [...this.querySelectorAll('li')].map(row => row.getBoundingClientRect());
    const place = placeUnder(
      clientY,
      boxes.map(({ y, height }) => y + height / 2),
    );
    this.#held.order = placeEntry(this.#held.order, this.#held.entry, place);
    this.requestUpdate();
  }

  #letGo({ type }: PointerEvent): void {
    const held = this.#held;
    this.#held = null;
    if (held && type === 'pointerup') this.#take(held.order, held.entry);
    else this.requestUpdate();
  }

  #clear(): void {
    this.answer(null);
    // The button goes away with the answer; the focus must not fall to the page.
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[part=confirm]')?.focus());
  }
}
