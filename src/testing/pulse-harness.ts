import type { PulseElement } from '../view/pulse-element.js';

type Found = HTMLElement | null;

const textOf = (element: Found): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const until = async <T>(look: () => T | null | undefined | false, what: string, timeoutMs = 5_000): Promise<T> => {
  const endMs = performance.now() + timeoutMs;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > endMs) throw new Error(`Waited in vain for ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
};

/** Answers an `<ics-pulse>` as a person would: by what can be read on it, never by its inner structure. */
export class PulseHarness {
  readonly element: PulseElement;

  constructor(element: PulseElement) {
    this.element = element;
  }

  /** Words of the questions on screen. */
  get legends(): string[] {
    return this.#all('[part=legend]').map(textOf);
  }

  /** The sentence about where the answer is; empty while there is none. */
  get status(): string {
    return textOf(this.#one('[part=status]'));
  }

  /** The thanks, once all is done. */
  get thanks(): string {
    return textOf(this.#one('[part=thanks]'));
  }

  /** What is wrong, a sentence a question. */
  get errors(): string[] {
    return this.#all('[part=error]').map(textOf);
  }

  /** The bytes that will be sent, while the foot line shows them. */
  get payload(): string {
    return this.#one('[part=payload]')?.textContent ?? '';
  }

  /** Resolves when a question can be answered. */
  async shown(): Promise<this> {
    await until(() => this.legends.length > 0, 'the first question');
    return this;
  }

  /** Chooses an option by its label, of the question that begins with `legend` where several are on screen. */
  async choose(label: string, legend = ''): Promise<void> {
    const option = await until(
      () => this.#labels(legend).find(candidate => textOf(candidate) === label),
      `the option "${label}"`,
    );
    option.querySelector('input')?.click();
  }

  /** Writes into the text or number field on screen. */
  async type(text: string, legend = ''): Promise<void> {
    const field = await until(
      () =>
        this.#question(legend)?.querySelector<HTMLInputElement>('textarea, input:not([type=radio],[type=checkbox])'),
      'a field',
    );
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  /** Presses "Next" or "Send", whichever is there. */
  async next(): Promise<void> {
    (await until(() => this.#one('[part=next], [part=submit]'), '"Next" or "Send"')).click();
  }

  async back(): Promise<void> {
    (await until(() => this.#one('[part=back]'), '"Back"')).click();
  }

  /** Opens or closes what the foot line shows. */
  togglePayload(): void {
    this.#one('[part=privacy]')?.click();
  }

  /** Resolves when the question that begins with `legend` is on screen. */
  async question(legend: string): Promise<void> {
    await until(() => this.#question(legend), `the question "${legend}"`);
  }

  /** Resolves when the answer is on disk, sent or held: when the status says something that matches. */
  async says(status: RegExp | string): Promise<void> {
    await until(() => (typeof status === 'string' ? this.status === status : status.test(this.status)), String(status));
  }

  #all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  #one(selector: string): Found {
    return this.#all(selector)[0] ?? null;
  }

  #question(legend: string): Found {
    return this.#all('[part=question]').find(each => textOf(each.querySelector('legend')).startsWith(legend)) ?? null;
  }

  #labels(legend: string): HTMLElement[] {
    return [...(this.#question(legend)?.querySelectorAll<HTMLElement>('label') ?? [])];
  }
}
