/** Columns and their coefficients, each column once. */
export interface SparseRow {
  readonly columns: readonly number[];
  /** Integers other than 0. */
  readonly values: readonly number[];
}

/** The two largest primes below 2^26, so that a product of residues is exact in a double. */
export const primes = [67_108_859, 67_108_837] as const;

const residueOf = (value: number, prime: number): number => ((value % prime) + prime) % prime;

const inverse = (value: number, prime: number): number => {
  let result = 1;
  for (let factor = value, rest = prime - 2; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * factor) % prime;
    factor = (factor * factor) % prime;
  }
  return result;
};

/**
 * Everything that can be computed from some rows by adding, subtracting and scaling, in echelon form modulo a prime. A row
 * that is a rational combination of others is one modulo the prime too, unless the prime divides a denominator.
 */
export class RowSpace {
  readonly #prime: number;
  readonly #byPivot: (SparseRow | undefined)[];
  readonly #scratch: Float64Array;

  /** @param width number of columns */
  constructor(width: number, prime: number) {
    this.#prime = prime;
    this.#byPivot = new Array<SparseRow | undefined>(width).fill(undefined);
    this.#scratch = new Float64Array(width);
  }

  add({ columns, values }: SparseRow): void {
    const scratch = this.#scratch.fill(0);
    let pivot = scratch.length;
    columns.forEach((column, index) => {
      scratch[column] = residueOf(values[index]!, this.#prime);
      pivot = Math.min(pivot, column);
    });
    while (pivot < scratch.length) {
      const value = scratch[pivot]!;
      const known = value === 0 ? undefined : this.#byPivot[pivot];
      if (known !== undefined) this.#subtract(known, value);
      else if (value !== 0) break;
      pivot += 1;
    }
    if (pivot < scratch.length) this.#byPivot[pivot] = this.#scaledRest(pivot);
  }

  #subtract(known: SparseRow, value: number): void {
    const [scratch, prime] = [this.#scratch, this.#prime];
    for (let index = 0; index < known.columns.length; index += 1) {
      const at = known.columns[index]!;
      scratch[at] = (scratch[at]! + (prime - value) * known.values[index]!) % prime;
    }
  }

  #scaledRest(pivot: number): SparseRow {
    const scale = inverse(this.#scratch[pivot]!, this.#prime);
    const columns: number[] = [];
    const values: number[] = [];
    for (let column = pivot; column < this.#scratch.length; column += 1) {
      const value = this.#scratch[column]!;
      if (value === 0) continue;
      columns.push(column);
      values.push((value * scale) % this.#prime);
    }
    return { columns, values };
  }

  /**
   * Values for the columns with which every row of the space comes to 0: a row for which they do not is none of the space; one
   * for which they do is, but for a chance of one in 67 million.
   * @param draw a source of numbers in [0, 1)
   */
  nullVector(draw: () => number): Float64Array {
    const prime = this.#prime;
    const vector = new Float64Array(this.#byPivot.length);
    for (let column = vector.length - 1; column >= 0; column -= 1) {
      const row = this.#byPivot[column];
      if (row === undefined) {
        vector[column] = 1 + Math.floor(draw() * (prime - 1));
        continue;
      }
      let sum = 0;
      for (let index = 1; index < row.columns.length; index += 1) {
        sum = (sum + row.values[index]! * vector[row.columns[index]!]!) % prime;
      }
      vector[column] = (prime - sum) % prime;
    }
    return vector;
  }
}

type ExactRow = Map<number, bigint>;

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b));

const isNegative = (value: bigint): boolean => value < 0n;

const reduced = (row: ExactRow): ExactRow => {
  let divisor = 0n;
  for (const value of row.values()) divisor = greatestCommonDivisor(divisor, isNegative(value) ? -value : value);
  return divisor > 1n ? new Map([...row].map(([column, value]) => [column, value / divisor])) : row;
};

/** The same over rational numbers: slow and without any chance. */
export class ExactRowSpace {
  readonly #byPivot = new Map<number, ExactRow>();

  add(row: SparseRow): void {
    const rest = this.#rest(row);
    if (rest.size > 0) this.#byPivot.set(Math.min(...rest.keys()), rest);
  }

  has(row: SparseRow): boolean {
    return this.#rest(row).size === 0;
  }

  #rest({ columns, values }: SparseRow): ExactRow {
    let rest: ExactRow = new Map(columns.map((column, index) => [column, BigInt(values[index]!)]));
    const done = new Set<number>();
    while (rest.size > done.size) {
      const column = Math.min(...[...rest.keys()].filter(key => !done.has(key)));
      const known = this.#byPivot.get(column);
      if (known === undefined) done.add(column);
      else rest = reduced(without(rest, known, column));
    }
    return rest;
  }
}

/** The row times one number minus the known row times another, so that nothing is left in the column. */
const without = (row: ExactRow, known: ExactRow, column: number): ExactRow => {
  const [own, pivot] = [row.get(column) ?? 0n, known.get(column) ?? 1n];
  const rest: ExactRow = new Map();
  for (const key of new Set([...row.keys(), ...known.keys()])) {
    const value = (row.get(key) ?? 0n) * pivot - (known.get(key) ?? 0n) * own;
    if (value !== 0n) rest.set(key, value);
  }
  return rest;
};
