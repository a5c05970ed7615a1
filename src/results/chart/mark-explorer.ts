import { html, nothing, svg, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Mark, Rectangle } from './chart.js';
import { nearestMark, type Direction } from './nearest-mark.js';
import { shapeBox } from './shape-box.js';

/** Time to get from a mark to its tooltip. */
const leaveDelayMs = 200;

/** Room between a mark and the ring around it, half of the ring included. */
const ringPx = 3;

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

const placeOf = (target: EventTarget | null): number | null => {
  const mark = target instanceof Element ? target.closest('[data-mark]') : null;
  return mark ? Number(mark.getAttribute('data-mark')) : null;
};

const textOf = (mark: Mark | undefined): string | undefined => (mark?.kind === 'label' ? undefined : mark?.text);

/** Without reading the text, which may be put into words only then. */
const boxesOf = (marks: readonly Mark[]): ReadonlyMap<number, Rectangle> =>
  new Map(
    marks.flatMap((mark, place) => (mark.kind !== 'label' && 'text' in mark ? [[place, shapeBox(mark)] as const] : [])),
  );

/**
 * Lets people explore the marks of a chart: one tab stop, arrow keys, Home and End; focus and pointer show what a mark says in a
 * tooltip, which stays while the pointer is on it, goes with Escape, and stays within the chart (WCAG 2.2, 1.4.13).
 */
export class MarkExplorer implements ReactiveController {
  readonly #host: Host;
  /** Null until somebody asks. */
  #known: ReadonlyMap<number, Rectangle> | null = null;
  #marks: readonly Mark[] = [];
  /** Places in the list of marks. */
  #shown: number | null = null;
  #ringed: number | null = null;
  #stop = -1;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #watching: AbortController | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The mark that the tab key reaches. */
  readonly stop = (): number => {
    if (!this.#boxes.has(this.#stop)) this.#stop = [...this.#boxes.keys()][0] ?? -1;
    return this.#stop;
  };

  /** Other marks: what was shown of the last ones goes. */
  explore(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#known = null;
    if (this.#shown !== null && !this.#boxes.has(this.#shown)) this.#show(null);
  }

  hostDisconnected(): void {
    this.#show(null);
  }

  hostUpdated(): void {
    this.#placeTooltip();
  }

  readonly focusIn = ({ target }: FocusEvent): void => {
    const place = placeOf(target);
    if (place === null) return;
    this.#element(this.#stop)?.setAttribute('tabindex', '-1');
    this.#element(place)?.setAttribute('tabindex', '0');
    this.#stop = place;
    this.#ringed = (target as Element).matches(':focus-visible') ? place : null;
    this.#show(place);
  };

  readonly focusOut = (): void => {
    this.#ringed = null;
    this.#show(null);
  };

  readonly pointerOver = ({ target }: PointerEvent): void => {
    clearTimeout(this.#leaving);
    const place = placeOf(target);
    if (place !== null) this.#show(place);
    else if (!(target as Element).closest('[part=tooltip]')) this.pointerLeave();
  };

  readonly pointerLeave = (): void => {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.#show(this.#ringed), leaveDelayMs);
  };

  readonly keyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const place = this.#placeAfter(event.key);
    if (place === null) return;
    event.preventDefault();
    this.#element(place)?.focus();
  };

  /** The ring around the mark that has the focus: engines do not agree on outlines within a drawing. */
  ring(): TemplateResult | typeof nothing {
    const box = this.#ringed === null ? undefined : this.#boxes.get(this.#ringed);
    if (!box) return nothing;
    return svg`<rect class="ring" x=${box.x - ringPx} y=${box.y - ringPx} width=${box.width + 2 * ringPx}
      height=${box.height + 2 * ringPx} rx="2"></rect>`;
  }

  /** What is shown of a mark; screen readers have heard it as the name of the mark. */
  tooltip(): TemplateResult | typeof nothing {
    const text = this.#shown === null ? undefined : textOf(this.#marks[this.#shown]);
    return text ? html`<div part="tooltip" aria-hidden="true">${text}</div>` : nothing;
  }

  get #boxes(): ReadonlyMap<number, Rectangle> {
    return (this.#known ??= boxesOf(this.#marks));
  }

  #element(place: number | null): SVGElement | null {
    return this.#host.renderRoot.querySelector(`[data-mark="${place}"]`);
  }

  #placeAfter(key: string): number | null {
    const places = [...this.#boxes.keys()];
    if (key === 'Home') return places[0] ?? null;
    if (key === 'End') return places.at(-1) ?? null;
    return key.startsWith('Arrow') ? nearestMark(this.#boxes, this.#stop, key.slice(5) as Direction) : null;
  }

  #show(place: number | null): void {
    clearTimeout(this.#leaving);
    if (place === this.#shown) return;
    this.#shown = place;
    this.#watching?.abort();
    if (place !== null) {
      this.#watching = new AbortController();
      const { signal } = this.#watching;
      // Also while the pointer rests on a mark and the focus is elsewhere. What stands around the chart stays open.
      const close = (event: KeyboardEvent): void => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.#show(null);
      };
      document.addEventListener('keydown', close, { capture: true, signal });
    }
    this.#host.requestUpdate();
  }

  /** Above the mark, else beneath it; in any case on the chart. Touches the mark, so that a pointer can cross over. */
  #placeTooltip(): void {
    const tooltip = this.#host.renderRoot.querySelector<HTMLElement>('[part=tooltip]');
    const mark = this.#element(this.#shown);
    const drawing = tooltip?.offsetParent;
    if (!tooltip || !mark || !drawing) return;
    const [box, own] = [mark.getBoundingClientRect(), drawing.getBoundingClientRect()];
    const [around, size] = [this.#host.getBoundingClientRect(), tooltip.getBoundingClientRect()];
    const left = box.left + (box.width - size.width) / 2;
    const above = box.top - size.height;
    const top = above >= around.top ? above : Math.min(box.bottom, around.bottom - size.height);
    tooltip.style.left = `${Math.max(around.left, Math.min(left, around.right - size.width)) - own.left}px`;
    tooltip.style.top = `${top - own.top}px`;
  }
}
