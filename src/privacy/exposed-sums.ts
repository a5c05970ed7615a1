import { residue, type KnownSum } from './known-sums.js';
import { joined, mustStayUnknown, type Unison } from './unison.js';

/** The answers that an unknown stands for. */
export interface UnknownAnswers {
  readonly answers: number;
  readonly unison: Unison;
  readonly minimum: number;
}

type Coefficients = ReadonlyMap<number, number>;

/** Sums that share no unknown say nothing of each other; of those that do, each names a pivot that no other names. */
interface Block {
  readonly sums: Coefficients[];
}

/**
 * Looks at so many choices within one block, those of few sums first. A block of a handful of sums is looked through to its
 * end; of a large one every choice of two sums is looked at, and of more as far as this reaches.
 */
const mostChoices = 20_000;

const added = (one: Coefficients, other: Coefficients, factor: number): Map<number, number> => {
  const sum = new Map(one);
  for (const [unknown, coefficient] of other) {
    const value = residue((sum.get(unknown) ?? 0) + factor * coefficient);
    if (value === 0) sum.delete(unknown);
    else sum.set(unknown, value);
  }
  return sum;
};

/** Takes the pivots of all other sums out of each. */
const fullyReduced = (newestFirst: readonly KnownSum[]): ReadonlyMap<number, Coefficients> => {
  const done = new Map<number, Coefficients>();
  for (const { pivot, unknowns, coefficients } of newestFirst) {
    let sum: Coefficients = new Map([
      [pivot, 1],
      ...unknowns.map((unknown, at) => [unknown, coefficients[at] ?? 0] as const),
    ]);
    // An older sum may name the pivot of a newer one; those do not name it.
    for (const unknown of unknowns) {
      const newer = done.get(unknown);
      if (newer !== undefined) sum = added(sum, newer, -(sum.get(unknown) ?? 0));
    }
    done.set(pivot, sum);
  }
  return done;
};

const blocksOf = (sums: ReadonlyMap<number, Coefficients>): readonly Block[] => {
  const blockOf = new Map<number, Block>();
  for (const sum of sums.values()) {
    const block: Block = { sums: [sum] };
    for (const touching of new Set([...sum.keys()].flatMap(unknown => blockOf.get(unknown) ?? []))) {
      block.sums.push(...touching.sums);
    }
    for (const each of block.sums) for (const unknown of each.keys()) blockOf.set(unknown, block);
  }
  return [...new Set(blockOf.values())];
};

/** Answers of several unknowns. */
interface Gathered {
  readonly answers: number;
  readonly unison: Unison;
  readonly minimum: number;
}

const nobody: Gathered = { answers: 0, unison: 0, minimum: 0 };

const gather = (one: Gathered, other: UnknownAnswers): Gathered => ({
  answers: one.answers + other.answers,
  unison: joined(one.unison, other.unison),
  minimum: Math.max(one.minimum, other.minimum),
});

/** Never true of more when it is not of some: answers become no fewer, and codes no more alike. */
const isDangerous = ({ answers, unison, minimum }: Gathered): boolean => mustStayUnknown(answers, unison, minimum);

/** Looks for people of whom a block tells: every unknown once or not at all. */
class BlockSearch {
  /** The longest first: what it leaves open the short ones settle at once. */
  readonly #sums: readonly Coefficients[];
  readonly #answersOf: (unknown: number) => UnknownAnswers;
  /** By sum, the unknowns that no later sum names. */
  readonly #closing: readonly number[][];
  /** How often each unknown is in the sums chosen so far. */
  readonly #chosen = new Map<number, number>();
  #choices = 0;
  /** Sums that may still join the choice. */
  #left = 0;

  constructor(block: Block, answersOf: (unknown: number) => UnknownAnswers) {
    this.#answersOf = answersOf;
    this.#sums = [...block.sums].sort((one, other) => other.size - one.size);
    const last = new Map<number, number>();
    this.#sums.forEach((sum, at) => {
      for (const unknown of sum.keys()) last.set(unknown, at);
    });
    this.#closing = this.#sums.map(() => []);
    for (const [unknown, at] of last) this.#closing[at]?.push(unknown);
  }

  /** Unknowns that make a sum which must stay unknown; nothing where there are none. */
  run(): readonly number[] {
    for (let most = 1; most <= this.#sums.length && this.#choices <= mostChoices; most += 1) {
      this.#left = most;
      const found = this.#search(0, nobody);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** As no sum names the pivot of another, each is part of the choice as it is, or not at all. */
  #search(at: number, settled: Gathered): readonly number[] {
    const sum = this.#sums[at];
    if (sum === undefined) {
      return settled.answers > 0 ? [...this.#chosen].flatMap(([unknown, count]) => (count === 1 ? [unknown] : [])) : [];
    }
    this.#choices += 1;
    if (this.#choices > mostChoices) return [];
    const found = this.#left > 0 ? this.#searchWith(sum, at, settled) : [];
    return found.length > 0 ? found : this.#settle(at, settled);
  }

  #searchWith(sum: Coefficients, at: number, settled: Gathered): readonly number[] {
    this.#left -= 1;
    this.#add(sum, 1);
    const found = this.#settle(at, settled);
    this.#add(sum, -1);
    this.#left += 1;
    return found;
  }

  #settle(at: number, settled: Gathered): readonly number[] {
    let all = settled;
    for (const unknown of this.#closing[at] ?? []) {
      const count = this.#chosen.get(unknown) ?? 0;
      if (count === 0) continue;
      if (count > 1) return [];
      all = gather(all, this.#answersOf(unknown));
      if (!isDangerous(all)) return [];
    }
    return this.#search(at + 1, all);
  }

  #add(sum: Coefficients, factor: number): void {
    for (const [unknown, coefficient] of sum) {
      this.#chosen.set(unknown, residue((this.#chosen.get(unknown) ?? 0) + factor * coefficient));
    }
  }
}

const exposedIn = (block: Block, answersOf: (unknown: number) => UnknownAnswers): readonly number[] => {
  const [sum, ...others] = block.sums;
  // The most common block by far needs no search.
  if (sum !== undefined && others.length === 0) {
    let all = nobody;
    for (const [unknown, coefficient] of sum) {
      if (coefficient !== 1) return [];
      all = gather(all, answersOf(unknown));
      if (!isDangerous(all)) return [];
    }
    return [...sum.keys()];
  }
  return new BlockSearch(block, answersOf).run();
};

/**
 * Decides whether somebody who knows some sums knows too much: whether adding and subtracting them gives a sum over few
 * answers, or over answers that are all the same. Looks at every such sum in blocks of up to a dozen sums, and in larger ones
 * at those made of few: to take what it has not looked at for exposed would hide nearly everything of a wave with many batches.
 * @param sums what is known of unknowns alone that are few or all the same themselves, newest first
 * @returns unknowns of sums that are exposed
 */
export const exposedUnknowns = (
  sums: readonly KnownSum[],
  answersOf: (unknown: number) => UnknownAnswers,
): readonly number[] => blocksOf(fullyReduced(sums)).flatMap(block => exposedIn(block, answersOf));
