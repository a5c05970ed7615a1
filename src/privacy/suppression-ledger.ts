import { isUnanimous, type CountedFigure, type FigureRelation, type Suppression } from './figure.js';

/** Small figures that all relations together give away although they are hidden. */
export type FindExposed = (isProtected: (key: string) => boolean) => readonly string[];

/** What nobody sees is hidden at no cost, so it comes first; then the smallest. */
const bySacrifice = (a: CountedFigure, b: CountedFigure): number =>
  Number(a.isPublished ?? true) - Number(b.isPublished ?? true) || a.answers - b.answers || (a.key < b.key ? -1 : 1);

/** What is hidden so far, and what has to join it. */
export class SuppressionLedger {
  readonly hidden: Map<string, Suppression>;
  readonly #figures: ReadonlyMap<string, CountedFigure>;
  readonly #byTotal = new Map<string, FigureRelation[]>();

  constructor(
    figures: readonly CountedFigure[],
    relations: readonly FigureRelation[],
    hidden: ReadonlyMap<string, Suppression>,
  ) {
    this.hidden = new Map(hidden);
    this.#figures = new Map(figures.map(figure => [figure.key, figure]));
    for (const relation of relations) {
      const known = this.#byTotal.get(relation.total);
      if (known) known.push(relation);
      else this.#byTotal.set(relation.total, [relation]);
    }
  }

  /** Empty figures are published as empty, so they protect nobody. */
  #isProtected(key: string): boolean {
    const reason = this.hidden.get(key);
    return reason === 'min' || reason === 'comp';
  }

  /**
   * Answers that stay unknown inside a hidden figure once its visible parts are subtracted. Several relations may
   * take it apart; the one that leaves least counts.
   */
  #unknownAnswers(key: string): number {
    const own = this.#figures.get(key)?.answers ?? 0;
    return (this.#byTotal.get(key) ?? [])
      .filter(relation => relation.parts.some(part => this.#isProtected(part)))
      .reduce((least, relation) => Math.min(least, this.#unknownParts(relation)), own);
  }

  #unknownParts(relation: FigureRelation): number {
    return relation.parts
      .filter(part => this.#isProtected(part))
      .reduce((sum, part) => sum + this.#unknownAnswers(part), 0);
  }

  /**
   * Whether subtraction within the relation yields a hidden figure, a sum over fewer answers than the minimum, or one over
   * answers that are all the same.
   */
  #leaks({ total, parts }: FigureRelation): boolean {
    const hiddenParts = parts.filter(part => this.#isProtected(part));
    if (this.#isProtected(total)) return hiddenParts.length === 0;
    if (hiddenParts.length === 0) return false;
    const figures = hiddenParts.map(part => this.#figures.get(part)).filter(figure => figure !== undefined);
    // Who is never shown at all may be one of enough people whose sum is known.
    const finite = figures.map(figure => figure.minimum).filter(Number.isFinite);
    const minimum = finite.length > 0 ? Math.max(...finite) : Infinity;
    return hiddenParts.length < 2 || this.#unknownParts({ total, parts }) < minimum || isUnanimous(figures);
  }

  /** Hides one more figure where the relation leaks: the smallest visible part, else the total. */
  close(relation: FigureRelation): boolean {
    return this.#leaks(relation) && this.#hideOneMore(relation);
  }

  #hideOneMore(relation: FigureRelation): boolean {
    const visible = relation.parts
      .filter(part => !this.hidden.has(part))
      .map(part => this.#figures.get(part))
      .filter(figure => figure !== undefined)
      .sort(bySacrifice);
    const next = visible[0]?.key ?? relation.total;
    if (this.hidden.has(next)) return false;
    this.hidden.set(next, 'comp');
    return true;
  }

  /** Hides one more figure near a small one that all relations together still give away. */
  closeJoint(relations: readonly FigureRelation[], findExposed: FindExposed): boolean {
    const exposed = findExposed(key => this.#isProtected(key));
    if (exposed.length === 0) return false;
    return exposed.some(key => this.#hideNear(new Set([key]), relations)) || this.#hideAll();
  }

  /** Where nothing near is left to hide: with no figure at all nothing new is known. */
  #hideAll(): boolean {
    const before = this.hidden.size;
    for (const key of this.#figures.keys()) if (!this.hidden.has(key)) this.hidden.set(key, 'comp');
    return this.hidden.size > before;
  }

  /** The relations around the figures first, then those around these: somewhere on the way the sum is known. */
  #hideNear(keys: ReadonlySet<string>, relations: readonly FigureRelation[]): boolean {
    const around = relations.filter(({ total, parts }) => keys.has(total) || parts.some(part => keys.has(part)));
    if (around.some(relation => this.#hideOneMore(relation))) return true;
    const wider = new Set(around.flatMap(({ total, parts }) => [total, ...parts]));
    return wider.size > keys.size && this.#hideNear(wider, relations);
  }
}
