import type { MessagesElement } from '../messages/messages-element.js';

const textOf = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Reads an `<ics-messages>` and uses it as a person would: by what stands on it, never by its inner structure. */
export class MessagesHarness {
  readonly element: MessagesElement;

  constructor(element: MessagesElement) {
    this.element = element;
  }

  /** Resolves when messages or a sentence in their place are there. */
  async settled(timeoutMs = 5_000): Promise<this> {
    for (
      const endMs = performance.now() + timeoutMs;
      this.#one('[part=card]')?.getAttribute('aria-busy') !== 'false';
    ) {
      if (performance.now() > endMs) throw new Error('Waited in vain for the messages.');
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    await this.element.updateComplete;
    return this;
  }

  get title(): string {
    return textOf(this.#one('h2'));
  }

  /** What happened last, or why there are no messages. */
  get status(): string {
    return textOf(this.#one('[role=status]'));
  }

  /** Waves from top to bottom. */
  get waves(): string[] {
    return this.#all('h3').map(textOf);
  }

  /** What stands on the button of each message, for example "A tool or system Open". */
  get messages(): string[] {
    return this.#all('[part=message]').map(textOf);
  }

  /** The message that is open: its answers as `[question, ...lines]`; null while none is. */
  get answers(): string[][] | null {
    const panel = this.#one('[part=panel]');
    return panel && [...panel.querySelectorAll('dl > div')].map(answer => [...answer.children].map(textOf));
  }

  /** Everything that stands in the open message. */
  get panel(): string {
    return textOf(this.#one('[part=panel]'));
  }

  /** What can be done with the open message. */
  get steps(): string[] {
    return this.#all('[part=panel] button').map(textOf);
  }

  /** What is wrong with what was typed. */
  get error(): string {
    return textOf(this.#one('[part=error]'));
  }

  /** The states to filter by. */
  get filters(): string[] {
    return [...(this.#select('state')?.options ?? [])].map(textOf);
  }

  /** The roles to choose from. */
  get roles(): string[] {
    return [...(this.#select('owner')?.options ?? [])].map(textOf);
  }

  /** The field that something is typed into; null while there is none. */
  get field(): HTMLSelectElement | HTMLTextAreaElement | null {
    return this.#one('form [name]') as HTMLSelectElement | HTMLTextAreaElement | null;
  }

  /** The button with this text. */
  button(text: string): HTMLButtonElement {
    const found = this.#all('button').find(button => textOf(button).startsWith(text));
    if (!found) throw new Error(`There is no button "${text}".`);
    return found as HTMLButtonElement;
  }

  /** Presses the button whose text begins so. */
  async press(text: string): Promise<void> {
    this.button(text).click();
    await this.element.updateComplete;
  }

  /** Shows the messages of one state, by its label. */
  filter(label: string): Promise<void> {
    return this.#choose('state', label);
  }

  /** Chooses the role that takes a message on, by its label. */
  chooseRole(label: string): Promise<void> {
    return this.#choose('owner', label);
  }

  /** Writes the reason. */
  async write(text: string): Promise<void> {
    if (!(this.field instanceof HTMLTextAreaElement)) throw new Error('There is nothing to write into.');
    this.field.value = text;
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }

  async #choose(name: 'state' | 'owner', label: string): Promise<void> {
    const select = this.#select(name);
    const option = [...(select?.options ?? [])].find(candidate => textOf(candidate).startsWith(label));
    if (!select || !option) throw new Error(`There is no "${label}" to choose.`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  #select(name: 'state' | 'owner'): HTMLSelectElement | null {
    return this.element.shadowRoot?.querySelector<HTMLSelectElement>(`select[name=${name}]`) ?? null;
  }

  #one(selector: string): HTMLElement | null {
    return this.element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  #all(selector: string): Element[] {
    return [...(this.element.shadowRoot?.querySelectorAll(selector) ?? [])];
  }
}
