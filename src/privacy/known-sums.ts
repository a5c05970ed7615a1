/** A sum of unknowns, each by its number and how often it counts. */
export interface SumForm {
  readonly unknowns: readonly number[];
  /** As many as unknowns. Default: each counts once. */
  readonly coefficients?: readonly number[];
}

/** A known sum: the pivot once, and others. */
export interface KnownSum {
  readonly pivot: number;
  readonly unknowns: readonly number[];
  readonly coefficients: readonly number[];
}

/** The largest prime below 2^26: a product of two residues stays exact in a double. */
const prime = 67_108_859;

/** The number modulo the prime, from 0 on. */
export const residue = (value: number): number => ((value % prime) + prime) % prime;

/** Times the number it is 1, modulo the prime. */
export const inverse = (value: number): number => {
  let [low, high] = [residue(value), prime];
  let [factor, other] = [1, 0];
  while (low > 1) {
    const quotient = Math.floor(high / low);
    [low, high] = [high - quotient * low, low];
    [factor, other] = [other - quotient * factor, factor];
  }
  return residue(factor);
};

/**
 * All that follows from some sums by adding and subtracting them: Gaussian elimination over sparse rows, modulo a prime
 * and so without rounding.
 */
export class KnownSums {
  /** Oldest first. A row names no pivot of an older one, so that the newest names none at all. */
  readonly #rows: KnownSum[] = [];
  readonly #rowOf: (KnownSum | undefined)[];
  readonly #rest: Float64Array;
  readonly #ranks: Uint8Array;

  /**
   * @param ranks by unknown, from 0 on. Of a sum an unknown of the lowest rank is the pivot, so that whatever follows about
   *   unknowns of the highest rank alone follows from the rows whose pivots have it.
   */
  constructor(ranks: Uint8Array) {
    this.#ranks = ranks;
    this.#rowOf = new Array<KnownSum | undefined>(ranks.length).fill(undefined);
    this.#rest = new Float64Array(ranks.length);
  }

  /** Where to go back to. */
  get mark(): number {
    return this.#rows.length;
  }

  /** Forgets what was added since the mark. */
  returnTo(mark: number): void {
    for (const { pivot } of this.#rows.splice(mark)) this.#rowOf[pivot] = undefined;
  }

  add(form: SumForm): void {
    const touched = this.#reduce(form);
    const rest = this.#rest;
    const pivot = this.#pivotOf(touched);
    if (pivot === undefined) return;
    const scale = inverse(rest[pivot] ?? 1);
    rest[pivot] = 0;
    const unknowns: number[] = [];
    const coefficients: number[] = [];
    for (const unknown of touched) {
      const value = rest[unknown] ?? 0;
      if (value === 0) continue;
      rest[unknown] = 0;
      unknowns.push(unknown);
      coefficients.push((value * scale) % prime);
    }
    const row = { pivot, unknowns, coefficients };
    this.#rows.push(row);
    this.#rowOf[pivot] = row;
  }

  #pivotOf(touched: readonly number[]): number | undefined {
    let pivot: number | undefined;
    let lowest = Infinity;
    for (const unknown of touched) {
      const rank = this.#ranks[unknown] ?? 0;
      if (this.#rest[unknown] === 0 || rank >= lowest) continue;
      pivot = unknown;
      lowest = rank;
    }
    return pivot;
  }

  /** Leaves in `#rest` what is not known of the form; gives every unknown that may be part of it. */
  #reduce({ unknowns, coefficients }: SumForm): readonly number[] {
    const rest = this.#rest;
    const touched = [...unknowns];
    unknowns.forEach(
      (unknown, index) => (rest[unknown] = residue((rest[unknown] ?? 0) + (coefficients?.[index] ?? 1))),
    );
    // The list grows at its end while it is walked: a row may bring in pivots of newer ones.
    for (let at = 0; at < touched.length; at += 1) {
      const unknown = touched[at] ?? 0;
      const value = rest[unknown] ?? 0;
      const row = value === 0 ? undefined : this.#rowOf[unknown];
      if (row === undefined) continue;
      rest[unknown] = 0;
      for (let index = 0; index < row.unknowns.length; index += 1) {
        const other = row.unknowns[index] ?? 0;
        rest[other] = ((rest[other] ?? 0) + (prime - value) * (row.coefficients[index] ?? 0)) % prime;
        touched.push(other);
      }
    }
    return touched;
  }

  /** Sums that are known of unknowns of the rank alone, as long as there is no higher one; newest first. */
  ofRank(rank: number): readonly KnownSum[] {
    return this.#rows.filter(({ pivot }) => this.#ranks[pivot] === rank).reverse();
  }
}
