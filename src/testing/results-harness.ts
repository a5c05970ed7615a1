import type { ResultsElement } from '../results/results-element.js';

const textOf = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Reads an `<ics-results>` as a person would: by what stands on it, never by its inner structure. */
export class ResultsHarness {
  readonly element: ResultsElement;

  constructor(element: ResultsElement) {
    this.element = element;
  }

  /** Resolves when figures or a sentence in their place are there. */
  async settled(timeoutMs = 5_000): Promise<this> {
    for (const endMs = performance.now() + timeoutMs; this.#isLoading;) {
      if (performance.now() > endMs) throw new Error('Waited in vain for the results.');
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    return this;
  }

  get title(): string {
    return textOf(this.#one('h2'));
  }

  /** The sentence in place of figures: why there are none; empty when there are some. */
  get status(): string {
    const status = this.#one('[part=status]');
    return status?.hasAttribute('hidden') ? '' : textOf(status);
  }

  /** Titles of dimensions and questions, from top to bottom. */
  get titles(): string[] {
    return this.#all('h3, h4, th[scope=row]').map(textOf);
  }

  /** The figures as sentences, for example "67 of 100 95 % interval 62 to 72 · 31 answers". */
  get figures(): string[] {
    return this.#all('[part=figure]').map(textOf);
  }

  /** Reasons that stand where a figure may not. */
  get hidden(): string[] {
    return this.#all('[part=hidden]').map(textOf);
  }

  /** Distributions in words, as a screen reader says them. */
  get distributions(): string[] {
    return this.#all('[role=img]').map(bar => bar.getAttribute('aria-label') ?? '');
  }

  get comments(): string[] {
    return this.#all('[part=comments] li').map(textOf);
  }

  /** Rows of the table, cell by cell; empty while bars are shown. */
  get table(): string[][] {
    return this.#all('tr').map(row => [...row.children].map(textOf));
  }

  /** Labels of the waves or groups to choose from. */
  choices(name: 'wave' | 'group'): string[] {
    return [...(this.#select(name)?.options ?? [])].map(textOf);
  }

  /** Chooses a wave or a group by its label. */
  async choose(name: 'wave' | 'group', label: string): Promise<void> {
    const select = this.#select(name);
    const option = [...(select?.options ?? [])].find(candidate => textOf(candidate) === label);
    if (!select || !option) throw new Error(`There is no ${name} "${label}".`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Presses "Show as table" or "Show as bars". */
  async turn(timeoutMs = 5_000): Promise<void> {
    const isTable = (): boolean => this.#one('table') !== null;
    const before = isTable();
    this.#one('button')?.click();
    // A view is fetched when it is first shown.
    for (const endMs = performance.now() + timeoutMs; isTable() === before;) {
      if (performance.now() > endMs) throw new Error('Waited in vain for the other view.');
      await new Promise(resolve => setTimeout(resolve, 10));
    }
  }

  get #isLoading(): boolean {
    return this.#one('[part=card]')?.getAttribute('aria-busy') !== 'false';
  }

  #select(name: 'wave' | 'group'): HTMLSelectElement | null {
    return this.element.shadowRoot?.querySelector<HTMLSelectElement>(`select[name=${name}]`) ?? null;
  }

  #one(selector: string): HTMLElement | null {
    return this.element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  #all(selector: string): Element[] {
    return [...(this.element.shadowRoot?.querySelectorAll(selector) ?? [])];
  }
}
