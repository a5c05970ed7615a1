import { families, pairs } from './given-answers.js';
import { numbersFrom } from './random-company.js';
import { ExactRowSpace, primes, RowSpace, type SparseRow } from './row-space.js';
import { measures, type WaveAnswers } from './wave-answers.js';

/** Some answers of one measure and one item: those of a unit between two looks, the first left in and the second out. */
export interface Piece {
  readonly unit: number;
  readonly item: string | null;
  readonly from: number;
  readonly to: number;
}

/** A figure that somebody saw. */
export interface SeenFigure {
  readonly measure: string;
  readonly pieces: readonly Piece[];
  /** False: their number only. */
  readonly isWhole: boolean;
}

type Coefficients = readonly (readonly [block: number, coefficient: number])[];

const one: Coefficients = [[0, 1]];

/** Blocks of unknowns: what those answered who answered both questions, first and second; what those of one question did. */
const [bothFirst, bothSecond, onlyFirst, onlySecond] = [0, 1, 2, 3] as const;

/**
 * What a sum over the service questions is made of. The dimension is the mean of what was answered; twice that keeps whole
 * numbers.
 */
const serviceSums: Readonly<Record<string, Coefficients>> = {
  resp1: [
    [bothFirst, 1],
    [onlyFirst, 1],
  ],
  resp2: [
    [bothSecond, 1],
    [onlySecond, 1],
  ],
  'dim:service': [
    [bothFirst, 1],
    [bothSecond, 1],
    [onlyFirst, 2],
    [onlySecond, 2],
  ],
};

/** Unknowns of some kind, what is known of them, and two witnesses that tell what follows from it. */
class Unknowns {
  readonly #rows: SparseRow[] = [];
  readonly #width: number;
  #witnesses: readonly Float64Array[] | undefined;
  #exact: ExactRowSpace | undefined;

  constructor(width: number) {
    this.#width = width;
  }

  learn(row: SparseRow): void {
    if (row.columns.length > 0) this.#rows.push(row);
  }

  /** Never false for what follows from what is known. */
  mayFollow(row: SparseRow): boolean {
    this.#witnesses ??= primes.map(prime => this.#witness(prime));
    return primes.every((prime, index) => {
      const witness = this.#witnesses![index]!;
      let sum = 0;
      for (let at = 0; at < row.columns.length; at += 1) sum += row.values[at]! * witness[row.columns[at]!]!;
      return sum % prime === 0;
    });
  }

  #witness(prime: number): Float64Array {
    const space = new RowSpace(this.#width, prime);
    for (const row of this.#rows) space.add(row);
    return space.nullVector(numbersFrom(prime));
  }

  /** Over rational numbers, without any doubt. */
  follows(row: SparseRow): boolean {
    if (this.#exact === undefined) {
      this.#exact = new ExactRowSpace();
      for (const known of this.#rows) this.#exact.add(known);
    }
    return this.#exact.has(row);
  }
}

/** Everything that follows by linear algebra from the figures that somebody saw of one wave. */
export class KnownFigures {
  readonly #answers: WaveAnswers;
  /** How many answered, by measure. */
  readonly #sizes: ReadonlyMap<string, Unknowns>;
  /** What they answered, by family. */
  readonly #sums: ReadonlyMap<string, Unknowns>;
  readonly #itemNumbers: ReadonlyMap<string | null, number>;

  constructor(answers: WaveAnswers, figures: readonly SeenFigure[]) {
    this.#answers = answers;
    this.#itemNumbers = new Map(answers.items.map((item, number) => [item, number]));
    const block = answers.tree.groups.length * answers.slots;
    const width = (measure: string): number => block * (measure === pairs ? answers.items.length : 1);
    this.#sizes = new Map(measures.map(measure => [measure, new Unknowns(width(measure))]));
    this.#sums = new Map(
      measures.map(measure => {
        const family = families[measure]!;
        return [family, new Unknowns(family === 'service' ? 4 * block : width(measure))];
      }),
    );
    for (const { measure, pieces, isWhole } of figures) {
      this.#sizes.get(measure)!.learn(this.#sizeRow(measure, pieces));
      if (isWhole) this.#sums.get(families[measure]!)!.learn(this.#sumRow(measure, pieces));
    }
  }

  /** As many answered the question as any: nobody answered the other one alone. */
  learnNobodyAnsweredOnly(measure: 'resp1' | 'resp2', units: readonly number[], to: number): void {
    const block = measure === 'resp1' ? onlyFirst : onlySecond;
    for (const unit of units) {
      for (let from = 0; from < to; from += 1) {
        const pieces = [{ unit, item: null, from, to: from + 1 }];
        this.#sums.get('service')!.learn(this.#row('dim:service', pieces, [[block, 1]]));
      }
    }
  }

  /** Whether the number of these answers can be computed. */
  isSizeKnown(measure: string, pieces: readonly Piece[], isExact: boolean): boolean {
    return isFollowing(this.#sizes.get(measure)!, this.#sizeRow(measure, pieces), isExact);
  }

  /** Whether the sum of these answers can be computed. */
  isSumKnown(measure: string, pieces: readonly Piece[], isExact: boolean): boolean {
    return isFollowing(this.#sums.get(families[measure]!)!, this.#sumRow(measure, pieces), isExact);
  }

  /** The same for the same answers. */
  signature(measure: string, pieces: readonly Piece[]): string {
    return `${measure} ${[...this.#sizeRow(measure, pieces).columns].sort((a, b) => a - b).join(' ')}`;
  }

  #sizeRow(measure: string, pieces: readonly Piece[]): SparseRow {
    return this.#row(measure, pieces, one);
  }

  /** The unknowns of the service questions are there wherever any of the two was answered. */
  #sumRow(measure: string, pieces: readonly Piece[]): SparseRow {
    const sums = serviceSums[measure];
    return sums === undefined ? this.#row(measure, pieces, one) : this.#row('dim:service', pieces, sums);
  }

  #row(measure: string, pieces: readonly Piece[], coefficients: Coefficients): SparseRow {
    const { slots, tree } = this.#answers;
    const columns: number[] = [];
    const values: number[] = [];
    for (const { unit, item, from, to } of pieces) {
      const { counts } = this.#answers.atoms(measure, item);
      const start = unit * slots;
      for (let slot = from; slot < to; slot += 1) {
        // Whoever knows a company knows who was away.
        if (counts[start + slot] === 0) continue;
        for (const [block, value] of coefficients) {
          columns.push((block + (this.#itemNumbers.get(item) ?? 0)) * tree.groups.length * slots + start + slot);
          values.push(value);
        }
      }
    }
    return { columns, values };
  }
}

const isFollowing = (unknowns: Unknowns, row: SparseRow, isExact: boolean): boolean =>
  unknowns.mayFollow(row) && (!isExact || unknowns.follows(row));
