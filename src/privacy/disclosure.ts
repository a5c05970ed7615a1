import { derivableFigures } from './derivable-figures.js';

/** Answers that no setting can go below. */
export const floorOfMinimum = 3;
export const defaultMinimumGroup = 5;
export const defaultMinimumComments = 10;

/** The strictest of the given minimums, never below the floor; without any, the default. */
export const strictestMinimum = (...minimums: readonly (number | undefined)[]): number => {
  const given = minimums.filter(minimum => minimum !== undefined);
  return given.length === 0 ? defaultMinimumGroup : Math.max(floorOfMinimum, ...given);
};

/** A figure that might be published, by the number of responses behind it. */
export interface CountedFigure {
  readonly key: string;
  /** Responses with an answer. */
  readonly answers: number;
  /** Responses that were asked, answered or not. */
  readonly asked: number;
  /** Answers below which it is hidden. */
  readonly minimum: number;
  /**
   * False for a remainder that has no place of its own, such as the answers that name no team: known by subtraction
   * only. Default true.
   */
  readonly isPublished?: boolean;
}

/** `total` can be computed from all its `parts`, and any part from the total and the others. */
export interface FigureRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Too few answers · to protect another figure · nobody was asked. */
export type Suppression = 'min' | 'comp' | 'none';

class Ledger {
  readonly hidden = new Map<string, Suppression>();
  readonly #figures: ReadonlyMap<string, CountedFigure>;
  readonly #byTotal = new Map<string, FigureRelation[]>();

  constructor(figures: readonly CountedFigure[], relations: readonly FigureRelation[]) {
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

  /** Whether subtraction within the relation yields a hidden figure, or a sum over fewer answers than the minimum. */
  #leaks({ total, parts }: FigureRelation): boolean {
    const hiddenParts = parts.filter(part => this.#isProtected(part));
    if (this.#isProtected(total)) return hiddenParts.length === 0;
    if (hiddenParts.length === 0) return false;
    const minimum = Math.max(...hiddenParts.map(part => this.#figures.get(part)?.minimum ?? 0));
    return hiddenParts.length < 2 || this.#unknownParts({ total, parts }) < minimum;
  }

  /** A small total beside a part that may be shown is no sum: a paired difference, or a mean that few answered enough for. */
  canAddUp({ total, parts }: FigureRelation): boolean {
    return !this.#isSmall(total) || parts.every(part => this.hidden.has(part));
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

  #isSmall(key: string): boolean {
    const figure = this.#figures.get(key);
    return figure !== undefined && figure.asked > 0 && figure.answers < figure.minimum;
  }

  /** Hides one more figure near a small one that all relations together still give away. */
  closeJoint(relations: readonly FigureRelation[]): boolean {
    const exposed = derivableFigures(relations, key => this.#isProtected(key)).filter(key => this.#isSmall(key));
    return exposed.some(key => this.#hideNear(new Set([key]), relations));
  }

  /** The relations around the figures first, then those around these: somewhere on the way the sum is known. */
  #hideNear(keys: ReadonlySet<string>, relations: readonly FigureRelation[]): boolean {
    const around = relations.filter(({ total, parts }) => keys.has(total) || parts.some(part => keys.has(part)));
    if (around.some(relation => this.#hideOneMore(relation))) return true;
    const wider = new Set(around.flatMap(({ total, parts }) => [total, ...parts]));
    return wider.size > keys.size && this.#hideNear(wider, relations);
  }
}

const primaryReason = (figure: CountedFigure): Suppression | null =>
  figure.asked === 0 ? 'none' : figure.answers < figure.minimum ? 'min' : null;

/** What nobody sees is hidden at no cost, so it comes first; then the smallest. */
const bySacrifice = (a: CountedFigure, b: CountedFigure): number =>
  Number(a.isPublished ?? true) - Number(b.isPublished ?? true) || a.answers - b.answers || (a.key < b.key ? -1 : 1);

/**
 * Decides which figures stay hidden. First those below their minimum; then, until nothing changes, one more wherever
 * a hidden figure could be computed from the published ones: at least two stay hidden in every relation, and together
 * they hold at least the minimum. A figure that somebody was asked for and nobody answered counts as too small, not as
 * empty, because its refusals would otherwise be known by subtraction.
 * @returns the reason for each hidden figure by key; figures that are not listed may be shown
 */
export const suppress = (
  figures: readonly CountedFigure[],
  relations: readonly FigureRelation[],
): ReadonlyMap<string, Suppression> => {
  const ledger = new Ledger(figures, relations);
  for (const figure of figures) {
    const reason = primaryReason(figure);
    if (reason !== null) ledger.hidden.set(figure.key, reason);
  }
  const sums = relations.filter(relation => ledger.canAddUp(relation));
  let changed = true;
  while (changed) {
    changed = false;
    for (const relation of sums) while (ledger.close(relation)) changed = true;
    if (!changed) changed = ledger.closeJoint(sums);
  }
  return ledger.hidden;
};
