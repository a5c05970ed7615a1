import { families, pairs } from './given-answers.js';
import type { GroupTally } from './group-tally.js';
import { GroupWitness } from './group-witness.js';
import { numbersFrom } from './random-company.js';
import { ExactRowSpace, primes, RowSpace, type SparseRow } from './row-space.js';
import { measures, type WaveAnswers } from './wave-answers.js';

/** How many answered · what they answered. */
export type Aspect = 'size' | 'sum';

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

  /** One for each prime: what follows from what is known comes to 0 with each. */
  get witnesses(): readonly Float64Array[] {
    return (this.#witnesses ??= primes.map(prime => this.#witness(prime)));
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

  /** What tells of the groups of a tally what may follow. */
  witnessesOf(tally: GroupTally, aspect: Aspect): readonly GroupWitness[] {
    const { measure } = tally;
    const sums = aspect === 'sum' ? serviceSums[measure] : undefined;
    const counted = sums === undefined ? measure : 'dim:service';
    return this.#unknowns(measure, aspect).witnesses.map((witness, index) => {
      const prime = primes[index]!;
      const valueOf = (item: string | null, cell: number): number => {
        if (this.#answers.atoms(counted, item).counts[cell] === 0) return 0;
        let value = 0;
        for (const [block, coefficient] of sums ?? one)
          value += coefficient * witness[this.#column(block, item, cell)]!;
        return value % prime;
      };
      return new GroupWitness(this.#answers, tally, prime, valueOf);
    });
  }

  /** Whether it follows over rational numbers, without any doubt. */
  follows(measure: string, pieces: readonly Piece[], aspect: Aspect): boolean {
    const row = aspect === 'size' ? this.#sizeRow(measure, pieces) : this.#sumRow(measure, pieces);
    return this.#unknowns(measure, aspect).follows(row);
  }

  #unknowns(measure: string, aspect: Aspect): Unknowns {
    return aspect === 'size' ? this.#sizes.get(measure)! : this.#sums.get(families[measure]!)!;
  }

  #column(block: number, item: string | null, cell: number): number {
    const { slots, tree } = this.#answers;
    return (block + (this.#itemNumbers.get(item) ?? 0)) * tree.groups.length * slots + cell;
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
    const { slots } = this.#answers;
    const columns: number[] = [];
    const values: number[] = [];
    for (const { unit, item, from, to } of pieces) {
      const { counts } = this.#answers.atoms(measure, item);
      const start = unit * slots;
      for (let slot = from; slot < to; slot += 1) {
        // Whoever knows a company knows who was away.
        if (counts[start + slot] === 0) continue;
        for (const [block, value] of coefficients) {
          columns.push(this.#column(block, item, start + slot));
          values.push(value);
        }
      }
    }
    return { columns, values };
  }
}
