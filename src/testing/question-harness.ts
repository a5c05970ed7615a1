import { QuestionElement } from '../question/question-element.js';

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** An element, or what is inside a pulse's shadow root when it has one. */
const inside = (place: Element | ShadowRoot): ParentNode =>
  'shadowRoot' in place ? (place.shadowRoot ?? place) : place;

/**
 * Answers and reads one question by the words on it, as a person would, so that a test of a page need not know how a
 * question is built. Every action resolves when the question has been drawn again.
 */
export class QuestionHarness {
  constructor(readonly element: QuestionElement) {}

  /** All questions on screen in a pulse, a shadow root or a part of a page, in order. */
  static all(place: Element | ShadowRoot): readonly QuestionHarness[] {
    return [...inside(place).querySelectorAll('*')]
      .filter(element => element instanceof QuestionElement)
      .map(element => new QuestionHarness(element));
  }

  /** The question whose legend contains these words. Throws, naming the legends there are, when there is none. */
  static find(place: Element | ShadowRoot, title: string): QuestionHarness {
    const questions = QuestionHarness.all(place);
    const found = questions.find(question => question.legend.includes(title));
    if (found) return found;
    throw new Error(`No question says "${title}", only: ${questions.map(question => question.legend).join(' | ')}`);
  }

  get legend(): string {
    return words(this.element.querySelector('[part=legend]'));
  }

  get help(): string {
    return words(this.element.querySelector('[part=help]'));
  }

  /** What is said to be wrong; empty when nothing is. */
  get error(): string {
    return words(this.element.querySelector('[part=error]'));
  }

  /** Words on everything that can be chosen, in order, the ways of not answering last. */
  get labels(): readonly string[] {
    return [...this.element.querySelectorAll('label, option[value]:not([value=""])')].map(words);
  }

  /** Words on what is chosen. */
  get chosen(): readonly string[] {
    return [...this.element.querySelectorAll('label:has(:checked), option:checked:not([value=""])')].map(words);
  }

  /** What a slider, a row of buttons or a sum says of the answer. */
  get reading(): string {
    return words(this.element.querySelector('[part=control] output'));
  }

  /** The text in the question's field, or in the one beside "something else". */
  get text(): string {
    return this.#field?.value ?? '';
  }

  /** The texts in all fields of the question's control, in order. */
  get texts(): readonly string[] {
    return this.#fields.map(({ value }) => value);
  }

  /**
   * Chooses what bears exactly these words, of a matrix in the row with those words; on a box that is ticked already, takes
   * the tick away.
   */
  async choose(label: string, row?: string): Promise<void> {
    const target = [...this.element.querySelectorAll<HTMLElement>('label, option')].find(
      found => words(found) === label && this.#rowOf(found) === row,
    );
    if (!target) throw new Error(`"${this.legend}" offers no "${label}", only: ${this.labels.join(' | ')}`);
    if (target instanceof HTMLOptionElement) this.#write(this.element.querySelector('select')!, target.value);
    else target.click();
    await this.element.updateComplete;
  }

  /** Writes into the question's field in place of what is there. */
  async type(text: string): Promise<void> {
    if (!this.#field) throw new Error(`"${this.legend}" has no field to write into.`);
    this.#write(this.#field, text);
    await this.element.updateComplete;
  }

  /** Writes into the field of the control that has this name, in place of what is there. */
  async fill(name: string, text: string): Promise<void> {
    const named = (field: Element): string =>
      words(this.element.querySelector(`[id="${field.getAttribute('aria-labelledby') ?? ''}"]`)) ||
      words(field.closest('label'));
    const field = this.#fields.find(found => named(found) === name);
    const names = this.#fields.map(named).join(' | ');
    if (!field) throw new Error(`"${this.legend}" has no field "${name}", only: ${names}`);
    this.#write(field, text);
    await this.element.updateComplete;
  }

  /** Moves the question's slider to a number. */
  async slide(to: number): Promise<void> {
    const slider = this.element.querySelector<HTMLInputElement>('input[type=range]');
    if (!slider) throw new Error(`"${this.legend}" has no slider.`);
    this.#write(slider, String(to));
    await this.element.updateComplete;
  }

  /** Presses a button of the question's control by the words on it, or by its name where it bears none. */
  async press(name: string): Promise<void> {
    const buttons = [...this.element.querySelectorAll<HTMLButtonElement>('[part=control] button')];
    const names = buttons.map(button => button.ariaLabel ?? words(button));
    const button = buttons[names.indexOf(name)];
    if (!button) throw new Error(`"${this.legend}" has no button "${name}", only: ${names.join(' | ')}`);
    button.click();
    await this.element.updateComplete;
  }

  /** Presses "Clear answer"; where there is no such button, takes the ticks away and empties the field. */
  async clear(): Promise<void> {
    const button = this.element.querySelector<HTMLButtonElement>('[part=clear]');
    const ticks = this.element.querySelectorAll<HTMLElement>('[type=checkbox][part~=input]:checked');
    if (!button && ticks.length === 0) return this.type('');
    for (const control of button ? [button] : ticks) control.click();
    await this.element.updateComplete;
  }

  #rowOf(found: Element): string | undefined {
    const row = found.closest('[part=row]');
    return row ? words(row.querySelector('[id]')) : undefined;
  }

  get #field(): HTMLInputElement | HTMLTextAreaElement | null {
    return this.element.querySelector(
      'textarea[part~=input], input:is([type=text], [type=date], [type=time])[part~=input]',
    );
  }

  get #fields(): readonly HTMLInputElement[] {
    const fields = this.element.querySelectorAll<HTMLInputElement>('[part=control] input[part~=input]');
    return [...fields].filter(({ type }) => !/radio|checkbox|range/.test(type));
  }

  #write(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, text: string): void {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}
