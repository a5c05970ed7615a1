/** Columns and their coefficients, columns ascending and each once. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** The largest prime below 2^26, so that a product of residues is exact in a double. */
const prime = 67_108_859;

const power = (base: number, exponent: number): number => {
  let result = 1;
  for (let factor = base, rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * factor) % prime;
    factor = (factor * factor) % prime;
  }
  return result;
};

const residue = (value: number): number => ((value % prime) + prime) % prime;

/** A row from coefficients by column; integers, zeros left out. */
export const sparseRow = (coefficients: ReadonlyMap<number, number>): SparseRow => {
  const entries = [...coefficients].filter(([, value]) => value !== 0).sort(([a], [b]) => a - b);
  return { columns: Int32Array.from(entries, ([column]) => column), values: Float64Array.from(entries, ([, v]) => v) };
};

/**
 * Everything that can be computed from some rows by adding, subtracting and scaling: their row space, in echelon form modulo
 * a prime. A row that is in the rational row space is in this one too, so that nothing computable is missed.
 */
export class RowSpace {
  readonly #width: number;
  readonly #byPivot: (SparseRow | undefined)[];
  readonly #scratch: Float64Array;

  /** @param width number of columns */
  constructor(width: number) {
    this.#width = width;
    this.#byPivot = new Array<SparseRow | undefined>(width).fill(undefined);
    this.#scratch = new Float64Array(width);
  }

  /** Leaves the rest of the row in the scratch; -1 when nothing is left, else the first column of the rest. */
  #reduce(row: SparseRow): number {
    const scratch = this.#scratch.fill(0);
    row.columns.forEach((column, index) => (scratch[column] = residue(row.values[index]!)));
    let first = -1;
    for (let column = row.columns[0] ?? this.#width; column < this.#width; column += 1) {
      const value = scratch[column]!;
      if (value === 0) continue;
      const known = this.#byPivot[column];
      if (known === undefined) {
        if (first < 0) first = column;
        continue;
      }
      for (let index = 0; index < known.columns.length; index += 1) {
        const at = known.columns[index]!;
        scratch[at] = (scratch[at]! + (prime - value) * known.values[index]!) % prime;
      }
    }
    return first;
  }

  add(row: SparseRow): void {
    const pivot = this.#reduce(row);
    if (pivot < 0) return;
    const scale = power(this.#scratch[pivot]!, prime - 2);
    const rest = new Map<number, number>();
    this.#scratch.forEach((value, column) => {
      if (value !== 0) rest.set(column, (value * scale) % prime);
    });
    this.#byPivot[pivot] = sparseRow(rest);
  }

  has(row: SparseRow): boolean {
    return this.#reduce(row) < 0;
  }
}
