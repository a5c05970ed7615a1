/** A sum of unknowns, each by its number and how often it counts. */
export interface SumForm {
  readonly unknowns: readonly number[];
  /** As many as unknowns. Default: each counts once. */
  readonly coefficients?: readonly number[];
}

/** What stands for an unknown in terms of others: itself plus all of these makes nothing. */
interface Row {
  readonly pivot: number;
  readonly unknowns: readonly number[];
  readonly coefficients: readonly number[];
}

/** The largest prime below 2^26: a product of two residues stays exact in a double. */
const prime = 67_108_859;

/** A sum of residues as a residue. */
export const residue = (value: number): number => ((value % prime) + prime) % prime;

const inverse = (value: number): number => {
  let [low, high] = [residue(value), prime];
  let [factor, other] = [1, 0];
  while (low > 1) {
    const quotient = Math.floor(high / low);
    [low, high] = [high - quotient * low, low];
    [factor, other] = [other - quotient * factor, factor];
  }
  return residue(factor);
};

/** Numbers that look drawn and are always the same, by unknown and round. */
const drawn = (unknown: number, round: number): number => {
  let mixed = Math.imul(unknown + 1, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % prime;
};

/**
 * All that follows from some sums by adding and subtracting them: Gaussian elimination over sparse rows, modulo a prime
 * and so without rounding.
 */
export class KnownSums {
  /** Oldest first. A row names no pivot of an older one, so that the newest names none at all. */
  readonly #rows: Row[] = [];
  readonly #rowOf: (Row | undefined)[];
  readonly #rest: Float64Array;

  /** @param unknowns how many there are; they are numbered from 0 */
  constructor(unknowns: number) {
    this.#rowOf = new Array<Row | undefined>(unknowns).fill(undefined);
    this.#rest = new Float64Array(unknowns);
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
    const pivot = touched.find(unknown => rest[unknown] !== 0);
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

  /**
   * Values of all unknowns below `end` with which every known sum makes nothing, drawn otherwise. A sum that is known comes
   * to 0 with them, always; one that is not does so by a chance of one in 67 million, independently in every round.
   */
  witness(end: number, round: number): Float64Array {
    const values = new Float64Array(end);
    for (let unknown = 0; unknown < end; unknown += 1) values[unknown] = drawn(unknown, round);
    for (let at = this.#rows.length - 1; at >= 0; at -= 1) {
      const row = this.#rows[at];
      if (row === undefined) continue;
      let sum = 0;
      for (let index = 0; index < row.unknowns.length; index += 1) {
        sum = (sum + (row.coefficients[index] ?? 0) * (values[row.unknowns[index] ?? 0] ?? 0)) % prime;
      }
      values[row.pivot] = (prime - sum) % prime;
    }
    return values;
  }
}
