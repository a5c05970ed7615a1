import type { Mark } from './chart.js';
import { drawLabels, drawShape, sketchShapes, svgElement, type Shape } from './chart-drawing.js';

/** So many marks are drawn at once within a frame of a slow device. */
const fewMarks = 60;

/** Marks in one go while the page has nothing else to do. */
const marksPerSlice = 30;

/** Time after which the marks are made even where the page is never idle. */
const longestWaitMs = 300;

/** Safari has no moments without work to offer. */
const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: longestWaitMs });
  else setTimeout(work);
};

/**
 * The marks of a chart in the page. Few are drawn at once. Of many a sketch that looks the same is painted first, and while the
 * page is idle they become elements of their own, which can be reached, pointed at and heard.
 */
export class ChartMarks {
  readonly shapes = svgElement('g');
  readonly labels = svgElement('g', { 'aria-hidden': 'true' });
  readonly #completed: () => void;
  #waiting: readonly (readonly [shape: Shape, place: number])[] = [];
  #made: SVGElement[] = [];
  #stop: () => number = () => -1;

  /** @param completed called when the last mark can be reached */
  constructor(completed: () => void) {
    this.#completed = completed;
  }

  /** Whether every mark can be reached. */
  get isComplete(): boolean {
    return this.#waiting.length === 0;
  }

  /**
   * Draws other marks in place of the last ones; who had the focus on one has it on the one in its place.
   * @param stop tells the place of the mark that the tab key reaches
   */
  draw(marks: readonly Mark[], stop: () => number): void {
    const focused = this.shapes.querySelector(':focus')?.getAttribute('data-mark') ?? null;
    const shapes = marks.flatMap((mark, place) => (mark.kind === 'label' ? [] : [[mark, place] as const]));
    this.labels.replaceChildren(...drawLabels(marks.filter(mark => mark.kind === 'label')));
    this.#waiting = shapes;
    this.#stop = stop;
    this.shapes.replaceChildren();
    const made = (this.#made = []);
    if (focused !== null || shapes.length <= fewMarks) this.complete();
    else {
      this.shapes.replaceChildren(...sketchShapes(shapes.map(([shape]) => shape)));
      requestAnimationFrame(() => whenIdle(() => this.#makeSlice(made)));
    }
    if (focused !== null) this.shapes.querySelector<SVGElement>(`[data-mark="${focused}"]`)?.focus();
  }

  /** Makes what is still to be made, now. */
  complete(): void {
    this.#make(Infinity);
  }

  #makeSlice(made: readonly SVGElement[]): void {
    // Others have been drawn since, or these are there.
    if (made !== this.#made || this.isComplete) return;
    this.#make(marksPerSlice);
    whenIdle(() => this.#makeSlice(made));
  }

  #make(count: number): void {
    if (this.isComplete) return;
    const stop = this.#stop();
    this.#made.push(...this.#waiting.slice(0, count).map(([shape, place]) => drawShape(shape, place, stop)));
    const rest = (this.#waiting = this.#waiting.slice(count));
    if (rest.length > 0) return;
    this.shapes.replaceChildren(...this.#made);
    this.#completed();
  }
}
