import { residue, type KnownSum } from './known-sums.js';
import { blocksOf, fullyReduced, sumsWithin, type Coefficients, type ReducedSums } from './reduced-sums.js';
import { joined, mustStayUnknown, type Unison } from './unison.js';

/** The answers that an unknown stands for. */
export interface UnknownAnswers {
  readonly answers: number;
  readonly unison: Unison;
  readonly minimum: number;
  /** Answers are people that can be added up where they answer the same question, or the same combination of questions. */
  readonly question: number;
}

type AnswersOf = (unknown: number) => UnknownAnswers;

/** A block with more choices than that is not looked through. */
const mostChoices = 20_000;

/** Answers of several unknowns. */
type Gathered = Omit<UnknownAnswers, 'question'>;

const nobody: Gathered = { answers: 0, unison: 0, minimum: Infinity };

/** Of several minimums the least counts, so that answers never become fewer than they have to be when more join them. */
const gather = (one: Gathered, other: UnknownAnswers): Gathered => ({
  answers: one.answers + other.answers,
  unison: joined(one.unison, other.unison),
  minimum: Math.min(one.minimum, other.minimum),
});

/** Never true of more when it is not of some: answers become no fewer, and codes no more alike. */
const isDangerous = ({ answers, unison, minimum }: Gathered): boolean => mustStayUnknown(answers, unison, minimum);

/** Looks for people of whom a block tells: every unknown once or not at all. */
class BlockSearch {
  /** The longest first: what it leaves open the short ones settle at once. */
  readonly #sums: readonly Coefficients[];
  readonly #answersOf: AnswersOf;
  /** By sum, the unknowns that no later sum names. */
  readonly #closing: readonly number[][];
  /** How often each unknown is in the sums chosen so far. */
  readonly #chosen = new Map<number, number>();
  #choices = 0;

  constructor(block: ReducedSums, answersOf: AnswersOf) {
    this.#answersOf = answersOf;
    this.#sums = [...block.values()].sort((one, other) => other.size - one.size);
    const last = new Map<number, number>();
    this.#sums.forEach((sum, at) => {
      for (const unknown of sum.keys()) last.set(unknown, at);
    });
    this.#closing = this.#sums.map(() => []);
    for (const [unknown, at] of last) this.#closing[at]?.push(unknown);
  }

  /** Unknowns that make a sum which must stay unknown, or might; nothing where there are none. */
  run(): readonly number[] {
    return this.#search(0, nobody);
  }

  /** As no sum names the pivot of another, each is part of the choice as it is, or not at all. */
  #search(at: number, settled: Gathered): readonly number[] {
    const sum = this.#sums[at];
    if (sum === undefined) {
      return settled.answers > 0 ? [...this.#chosen].flatMap(([unknown, count]) => (count === 1 ? [unknown] : [])) : [];
    }
    this.#choices += 1;
    if (this.#choices > mostChoices) return this.#sums.flatMap(each => [...each.keys()]);
    if (this.#choices > mostChoices) return this.#sums.flatMap(each => [...each.keys()]);
    this.#add(sum, 1);
    const found = this.#settle(at, settled);
    this.#add(sum, -1);
    return found.length > 0 ? found : this.#settle(at, settled);
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

/** What dangerous sums are made of: few answers to one question, or answers to it that are all of one code. */
const secretsOf = ({ answers, unison, minimum, question }: UnknownAnswers): readonly string[] => [
  ...(answers > 0 && answers < minimum ? [`${question} few`] : []),
  ...(unison > 0 ? [`${question} ${unison}`] : []),
];

const exposedIn = (block: ReducedSums, answersOf: AnswersOf): readonly number[] => {
  const secrets = new Set([...block.keys()].flatMap(pivot => secretsOf(answersOf(pivot))));
  return [...secrets].flatMap(secret => {
    const within = sumsWithin(block, unknown => secretsOf(answersOf(unknown)).includes(secret));
    return blocksOf(within).flatMap(part => new BlockSearch(part, answersOf).run());
  });
};

/**
 * Decides whether somebody who knows some sums knows too much: whether adding and subtracting them gives a sum over few
 * answers to a question, or over answers to it that are all the same. Misses none, for four reasons. People are unknowns that
 * count once or not at all, totals being made of their parts. Where they are few, or of one code, each of these unknowns is so
 * by itself: what follows about such unknowns alone is all there is to look at (`sumsWithin`). There each sum has a pivot that
 * no other names, so that whatever follows is a choice of sums and each choice is looked at, less those that people can only
 * join. And what was not looked through to its end counts as exposed.
 * @param sums what is known of unknowns alone that are few or all the same themselves, newest first
 * @returns unknowns of sums that are exposed
 */
export const exposedUnknowns = (sums: readonly KnownSum[], answersOf: AnswersOf): readonly number[] =>
  blocksOf(fullyReduced(sums)).flatMap(block => exposedIn(block, answersOf));
