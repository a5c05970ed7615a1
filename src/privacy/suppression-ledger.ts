import { isUnanimous, type CountedFigure, type FigureSum, type Suppression } from './figure.js';

/** Small figures that all relations together give away although they are hidden. */
export type FindExposed = (isProtected: (figure: number) => boolean) => readonly number[];

/** What nobody sees is hidden at no cost, so it comes first; then the smallest. */
const bySacrifice = (a: CountedFigure, b: CountedFigure): number =>
  Number(a.isPublished ?? true) - Number(b.isPublished ?? true) || a.answers - b.answers || (a.key < b.key ? -1 : 1);

/** What is hidden so far, and what has to join it. Figures go by their places in one list. */
export class SuppressionLedger {
  /** Why each figure is hidden; null where it is not. */
  readonly hidden: (Suppression | null)[];
  readonly #figures: readonly CountedFigure[];
  readonly #byTotal = new Map<number, FigureSum[]>();

  constructor(figures: readonly CountedFigure[], sums: readonly FigureSum[], hidden: readonly (Suppression | null)[]) {
    this.hidden = [...hidden];
    this.#figures = figures;
    for (const sum of sums) {
      const known = this.#byTotal.get(sum.total);
      if (known) known.push(sum);
      else this.#byTotal.set(sum.total, [sum]);
    }
  }

  /** Empty figures are published as empty, so they protect nobody. */
  #isProtected(figure: number): boolean {
    const reason = this.hidden[figure];
    return reason === 'min' || reason === 'comp';
  }

  /**
   * Answers that stay unknown inside a hidden figure once its visible parts are subtracted. Several relations may
   * take it apart; the one that leaves least counts.
   */
  #unknownAnswers(figure: number): number {
    let least = this.#figures[figure]?.answers ?? 0;
    for (const { parts } of this.#byTotal.get(figure) ?? []) {
      const hiddenParts = this.#protectedAmong(parts);
      if (hiddenParts.length > 0) least = Math.min(least, this.#unknownTogether(hiddenParts));
    }
    return least;
  }

  #unknownTogether(figures: readonly number[]): number {
    return figures.reduce((sum, figure) => sum + this.#unknownAnswers(figure), 0);
  }

  #protectedAmong(figures: readonly number[]): readonly number[] {
    return figures.filter(figure => this.#isProtected(figure));
  }

  /**
   * Whether subtraction within the relation yields a hidden figure, a sum over fewer answers than the minimum, or one over
   * answers that are all the same.
   */
  #leaks({ total, parts }: FigureSum): boolean {
    const hiddenParts = this.#protectedAmong(parts);
    if (this.#isProtected(total)) return hiddenParts.length === 0;
    if (hiddenParts.length < 2) return hiddenParts.length === 1;
    const figures = hiddenParts.flatMap(part => this.#figures[part] ?? []);
    // Who is never shown at all may be one of enough people whose sum is known.
    const finite = figures.map(figure => figure.minimum).filter(Number.isFinite);
    const minimum = finite.length > 0 ? Math.max(...finite) : Infinity;
    return this.#unknownTogether(hiddenParts) < minimum || isUnanimous(figures);
  }

  /** Hides one more figure where the relation leaks: the smallest visible part, else the total. */
  close(sum: FigureSum): boolean {
    return this.#leaks(sum) && this.#hideOneMore(sum);
  }

  #hideOneMore({ total, parts }: FigureSum): boolean {
    let next: number | undefined;
    for (const part of parts) {
      const [figure, least] = [this.#figures[part], next === undefined ? undefined : this.#figures[next]];
      if (this.hidden[part] !== null || figure === undefined) continue;
      if (least === undefined || bySacrifice(figure, least) < 0) next = part;
    }
    next ??= total;
    if (this.hidden[next] !== null) return false;
    this.hidden[next] = 'comp';
    return true;
  }

  /** Hides one more figure near a small one that all relations together still give away. */
  closeJoint(sums: readonly FigureSum[], findExposed: FindExposed): boolean {
    const exposed = findExposed(figure => this.#isProtected(figure));
    if (exposed.length === 0) return false;
    return exposed.some(figure => this.#hideNear(new Set([figure]), sums)) || this.#hideAll();
  }

  /** Where nothing near is left to hide: with no figure at all nothing new is known. */
  #hideAll(): boolean {
    const isAllHidden = this.hidden.every(reason => reason !== null);
    this.hidden.forEach((reason, figure) => (this.hidden[figure] = reason ?? 'comp'));
    return !isAllHidden;
  }

  /** The relations around the figures first, then those around these: somewhere on the way the sum is known. */
  #hideNear(near: ReadonlySet<number>, sums: readonly FigureSum[]): boolean {
    const around = sums.filter(({ total, parts }) => near.has(total) || parts.some(part => near.has(part)));
    if (around.some(sum => this.#hideOneMore(sum))) return true;
    const wider = new Set(around.flatMap(({ total, parts }) => [total, ...parts]));
    return wider.size > near.size && this.#hideNear(wider, sums);
  }
}
