import { residue, type KnownSum } from './known-sums.js';
import { blocksOf, fullyReduced, sumsWithin, type Coefficients, type ReducedSums } from './reduced-sums.js';
import { joined, mustStayUnknown, type Unison } from './unison.js';

/** The answers that an unknown stands for. */
export interface UnknownAnswers {
  readonly answers: number;
  readonly unison: Unison;
  readonly minimum: number;
}

type AnswersOf = (unknown: number) => UnknownAnswers;

/** Answers are people that can be added up where they answer the same question, or the same combination of questions. */
type QuestionOf = (unknown: number) => number;

/** A block with more choices than that is not looked through. */
const mostChoices = 20_000;

const nobody: UnknownAnswers = { answers: 0, unison: 0, minimum: Infinity };

/** Of several minimums the least counts, so that answers never become fewer than they have to be when more join them. */
const gather = (one: UnknownAnswers, other: UnknownAnswers): UnknownAnswers => ({
  answers: one.answers + other.answers,
  unison: joined(one.unison, other.unison),
  minimum: Math.min(one.minimum, other.minimum),
});

/** Never true of more when it is not of some: answers become no fewer, and codes no more alike. */
const isDangerous = ({ answers, unison, minimum }: UnknownAnswers): boolean =>
  mustStayUnknown(answers, unison, minimum);

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
  #search(at: number, settled: UnknownAnswers): readonly number[] {
    const sum = this.#sums[at];
    if (sum === undefined) {
      return settled.answers > 0 ? [...this.#chosen].flatMap(([unknown, count]) => (count === 1 ? [unknown] : [])) : [];
    }
    this.#choices += 1;
    if (this.#choices > mostChoices) return this.#sums.flatMap(each => [...each.keys()]);
    this.#add(sum, 1);
    const found = this.#settle(at, settled);
    this.#add(sum, -1);
    return found.length > 0 ? found : this.#settle(at, settled);
  }

  #settle(at: number, settled: UnknownAnswers): readonly number[] {
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

/** What makes an unknown one of a dangerous sum: few answers, as 0, or the number of their one code. */
const secretsOf = ({ answers, unison, minimum }: UnknownAnswers): readonly number[] => {
  const isFew = answers > 0 && answers < minimum;
  if (unison > 0) return isFew ? [0, unison] : [unison];
  return isFew ? [0] : [];
};

/** Pivots by what they may be dangerous for. */
const suspectsIn = (block: ReducedSums, answersOf: AnswersOf, questionOf: QuestionOf) => {
  const suspects = new Map<string, { readonly question: number; readonly secret: number }>();
  for (const pivot of block.keys()) {
    const question = questionOf(pivot);
    for (const secret of secretsOf(answersOf(pivot))) suspects.set(`${question} ${secret}`, { question, secret });
  }
  return [...suspects.values()];
};

/** By far the most blocks are a single sum. */
const isExposed = (sum: Coefficients, answersOf: AnswersOf, questionOf: QuestionOf): boolean => {
  let all = nobody;
  const questions = new Set<number>();
  for (const [unknown, coefficient] of sum) {
    if (coefficient !== 1) return false;
    all = gather(all, answersOf(unknown));
    questions.add(questionOf(unknown));
    if (questions.size > 1 || !isDangerous(all)) return false;
  }
  return true;
};

const exposedIn = (block: ReducedSums, answersOf: AnswersOf, questionOf: QuestionOf): readonly number[] => {
  const [sum] = block.values();
  if (sum !== undefined && block.size === 1) return isExposed(sum, answersOf, questionOf) ? [...sum.keys()] : [];
  return suspectsIn(block, answersOf, questionOf).flatMap(({ question, secret }) => {
    const isSuspect = (unknown: number): boolean =>
      questionOf(unknown) === question && secretsOf(answersOf(unknown)).includes(secret);
    return blocksOf(sumsWithin(block, isSuspect)).flatMap(part => new BlockSearch(part, answersOf).run());
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
export const exposedUnknowns = (
  sums: readonly KnownSum[],
  answersOf: AnswersOf,
  questionOf: QuestionOf,
): readonly number[] => blocksOf(fullyReduced(sums)).flatMap(block => exposedIn(block, answersOf, questionOf));
