import type { FigureRelation } from './figure.js';

/** Coefficients by unknown, zeros left out. */
export type LinearForm<Unknown> = ReadonlyMap<Unknown, number>;

/** The largest prime below 2^26: a product of two residues stays exact in a double. */
const prime = 67_108_859;

const residue = (value: number): number => ((value % prime) + prime) % prime;

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

/** Total minus what its parts make, which is nothing. */
export const relationForm = <Unknown>(
  relation: FigureRelation,
  nameOf: (key: string) => Unknown,
): LinearForm<Unknown> => {
  const { total, parts, isDifference = false } = relation;
  const form = new Map([[nameOf(total), 1]]);
  parts.forEach((part, index) => {
    const name = nameOf(part);
    form.set(name, (form.get(name) ?? 0) + (isDifference && index === 0 ? 1 : -1));
  });
  return form;
};

/**
 * All that follows from some sums by adding and subtracting them: Gaussian elimination over sparse rows, modulo a prime
 * and so without rounding.
 */
export class LinearSpan<Unknown> {
  readonly #rows: Map<Unknown, LinearForm<Unknown>>;

  /** @param start what is known already; stays as it is */
  constructor(start?: LinearSpan<Unknown>) {
    this.#rows = new Map(start ? start.#rows : []);
  }

  /** What is left of a form once everything known is taken out; empty when it follows from what is known. */
  #rest(form: LinearForm<Unknown>): Map<Unknown, number> {
    const rest = new Map<Unknown, number>();
    for (const [key, value] of form) rest.set(key, residue(value));
    // A row may bring in pivots of others; the map grows at its end while it is walked, so that they get their turn.
    for (const [key, value] of rest) {
      const row = this.#rows.get(key);
      if (value === 0 || row === undefined) continue;
      for (const [other, coefficient] of row) {
        const next = residue((rest.get(other) ?? 0) - value * coefficient);
        // Deleted first, so that an unknown seen before is looked at again.
        rest.delete(other);
        if (next !== 0) rest.set(other, next);
      }
    }
    return rest;
  }

  add(form: LinearForm<Unknown>): void {
    const rest = this.#rest(form);
    const [pivot] = [...rest].find(([, value]) => value !== 0) ?? [];
    if (pivot === undefined) return;
    const scale = inverse(rest.get(pivot) ?? 1);
    this.#rows.set(
      pivot,
      new Map([...rest].filter(([, value]) => value !== 0).map(([key, value]) => [key, residue(value * scale)])),
    );
  }

  has(form: LinearForm<Unknown>): boolean {
    return [...this.#rest(form).values()].every(value => value === 0);
  }
}
