import type { ResultsElement } from '../../../src/results/index.js';
import { waitUntil } from '../assert.js';

const textOf = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Reads the chart in an `<ics-results>` as a person would. */
export class ChartHarness {
  constructor(readonly element: ResultsElement) {}

  /** Resolves when a chart, or what stands in its place, is there, and its marks can be reached. */
  async settled(): Promise<this> {
    await this.painted();
    await waitUntil(() => this.drawing?.getAttribute('aria-busy') !== 'true', 'the marks');
    return this;
  }

  /** Resolves when a chart, or what stands in its place, can be seen. */
  async painted(): Promise<this> {
    const card = (): Element | null | undefined => this.element.shadowRoot?.querySelector('[part=card]');
    await waitUntil(() => card()?.getAttribute('aria-busy') === 'false', 'the results');
    await waitUntil(() => card()?.querySelector('[part=section]') ?? this.#one('h3, [part=status]'), 'the chart');
    return this;
  }

  /** The element of the chart. */
  get chart(): HTMLElement | null {
    const elements = this.element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [];
    return [...elements].find(({ localName }) => localName.startsWith('ics-')) ?? null;
  }

  get finding(): string {
    return textOf(this.#one('h3'));
  }

  /** The sentence about mistakes in the document; empty without any. */
  get status(): string {
    return textOf(this.#one('[part=status]'));
  }

  get comments(): string[] {
    return this.#all('[part=comments] li').map(textOf);
  }

  get drawing(): SVGSVGElement | null {
    return this.chart?.shadowRoot?.querySelector('svg') ?? null;
  }

  /** The words in the drawing. */
  get words(): string[] {
    return this.#all('svg text').map(textOf);
  }

  /** Every outline in the drawing with its tone, whatever element it is a part of; in no order. */
  get outlines(): string[] {
    return this.#all('svg [data-tone], svg .hidden')
      .flatMap(path =>
        (path.getAttribute('d') ?? '').match(/M[^M]+/g)?.map(d => `${path.getAttribute('data-tone')} ${d}`),
      )
      .map(String)
      .sort();
  }

  /** What the marks say, in the order of reading. */
  get marks(): string[] {
    return this.#all('[role=img]').map(mark => mark.getAttribute('aria-label') ?? '');
  }

  get table(): string[][] {
    return this.#all('tr').map(row => [...row.children].map(textOf));
  }

  /** Presses the button of that name. */
  async press(name: string): Promise<void> {
    const button = this.#all('button').find(candidate => textOf(candidate) === name);
    if (!button) throw new Error(`There is no button "${name}".`);
    (button as HTMLButtonElement).click();
    await (this.chart as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  }

  /** Presses "Show as table" or "Show as chart". */
  async turn(): Promise<void> {
    const isDrawing = this.table.length === 0;
    await this.press(isDrawing ? 'Show as table' : 'Show as chart');
    await waitUntil(() => this.table.length > 0 === isDrawing, 'the other view');
  }

  /** What the tooltip says; empty while there is none. */
  get tooltip(): string {
    return textOf(this.tooltipElement);
  }

  get tooltipElement(): HTMLElement | null {
    return this.#one('[part=tooltip]') as HTMLElement | null;
  }

  /** What the mark says that has the focus; empty without one. */
  get focused(): string {
    return this.chart?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '';
  }

  /** The mark that says these words. */
  mark(text: string): SVGElement {
    const found = this.#all('[data-mark]').find(mark => mark.getAttribute('aria-label') === text);
    if (!found) throw new Error(`There is no mark "${text}".`);
    return found as SVGElement;
  }

  /** Names of the buttons to export with. */
  get exports(): string[] {
    return this.#all('[part=exports] button').map(textOf);
  }

  #one(selector: string): Element | null {
    return this.chart?.shadowRoot?.querySelector(selector) ?? null;
  }

  #all(selector: string): Element[] {
    return [...(this.chart?.shadowRoot?.querySelectorAll(selector) ?? [])];
  }
}
