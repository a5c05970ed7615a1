import { Clusters } from './clusters.js';
import { closeSuppression, primarySuppression } from './disclosure.js';
import { exposedUnknowns, type UnknownAnswers } from './exposed-sums.js';
import { isUnanimous, type CountedFigure, type FigureSum } from './figure.js';
import { KnownSums } from './known-sums.js';
import { joined, mustStayUnknown, numberedCodes, severalCodes, type Unison } from './unison.js';

/** What one batch adds to a figure. */
export interface BatchCount {
  /** Responses with an answer. */
  readonly answers: number;
  /** Responses that were asked, answered or not. */
  readonly asked: number;
  /** Every code that somebody answered. Absent where one answer for all gives nobody away, such as comments. */
  readonly categories?: ReadonlySet<string | number>;
}

/** A figure that might be published, batch by batch. */
export interface BatchedFigure {
  readonly key: string;
  readonly minimum: number;
  readonly isPublished?: boolean;
  /** One for each batch, oldest first. */
  readonly batches: readonly BatchCount[];
}

/** The figure over the batches `from` to `to`, both included, by its counts alone. */
export const countBetween = (figure: BatchedFigure, from: number, to: number): CountedFigure => {
  const { key, minimum, isPublished = true, batches } = figure;
  let [answers, asked] = [0, 0];
  for (let batch = from; batch <= to; batch += 1) {
    answers += batches[batch]?.answers ?? 0;
    asked += batches[batch]?.asked ?? 0;
  }
  return { key, minimum, isPublished, answers, asked };
};

/** Of what an account is kept: of how many answered, or of what, where some answers are all the same. */
export type Account = 'sizes' | 'answers';

/** How an unknown is found out: from its parts · like all others · it must not be. */
const [composed, harmless, dangerous] = [0, 1, 2] as const;

const nobody: UnknownAnswers = { answers: 0, unison: 0, minimum: 0 };

const unisonOfNumbers = ({ answers }: BatchCount): Unison => (answers === 0 ? 0 : severalCodes);

/** Numbers the codes of all figures alike. */
const unisonsOfCodes = (): ((count: BatchCount) => Unison) => {
  const numberOf = numberedCodes();
  return count => {
    if (count.categories === undefined) return unisonOfNumbers(count);
    let all: Unison = 0;
    for (const code of count.categories) all = joined(all, numberOf(code));
    return all;
  };
};

/**
 * What was published of some figures batch by batch, and what follows from all of it together. A figure is renewed, or it
 * stands as it was and its new answers wait, together with those of figures around it from which they could be computed.
 * An unknown is what one batch adds to one figure.
 */
export class PublicationShelf {
  readonly #figures: readonly BatchedFigure[];
  /** What is asked of an unknown, by its number. */
  readonly #answers: readonly UnknownAnswers[];
  /** Figures that add up to each other count the same answers. */
  readonly #questions = new Clusters<number>();
  readonly #ranks: Uint8Array;
  readonly #known: KnownSums;
  /** Batches that each figure holds as it is shown; 0 for one that never was. */
  readonly #shown: number[];

  constructor(figures: readonly BatchedFigure[], account: Account) {
    this.#figures = figures;
    this.#shown = figures.map(() => 0);
    const unisonOf = account === 'sizes' ? unisonOfNumbers : unisonsOfCodes();
    const batches = figures[0]?.batches.map((_, batch) => batch) ?? [];
    this.#answers = batches.flatMap(batch =>
      figures.map(({ minimum, batches: counts }) => {
        const count = counts[batch] ?? { answers: 0, asked: 0 };
        return {
          answers: count.answers,
          unison: unisonOf(count),
          minimum: account === 'sizes' ? minimum : 0,
        };
      }),
    );
    this.#ranks = new Uint8Array(this.#answers.length);
    this.#known = new KnownSums(this.#ranks);
  }

  /** Batches that the figure holds as it is shown; 0 for one that never was. */
  batchesOf(figure: number): number {
    return this.#shown[figure] ?? 0;
  }

  #unknown(figure: number, batch: number): number {
    return batch * this.#figures.length + figure;
  }

  #answersOf(unknown: number): UnknownAnswers {
    return this.#answers[unknown] ?? nobody;
  }

  /** What a figure has got since it was last shown. */
  #waiting(figure: BatchedFigure, number: number, batch: number): CountedFigure {
    const { key, minimum, isPublished = true, batches } = figure;
    let [answers, asked] = [0, 0];
    let unison: Unison = 0;
    for (let each = this.batchesOf(number); each <= batch; each += 1) {
      answers += batches[each]?.answers ?? 0;
      asked += batches[each]?.asked ?? 0;
      unison = joined(unison, this.#answersOf(this.#unknown(number, each)).unison);
    }
    return { key, minimum, isPublished, answers, asked, unison };
  }

  #exposedUnknowns(): readonly number[] {
    return exposedUnknowns(
      this.#known.ofRank(dangerous),
      unknown => this.#answersOf(unknown),
      unknown => this.#questions.leaderOf(unknown % this.#figures.length),
    );
  }

  /**
   * Renews whatever may be renewed with the batch, each batch once and in turn.
   * @param sums relations that hold as sums
   * @param isHeld whether a figure has to wait for other reasons than its answers
   * @returns whether each figure waits
   */
  renew(sums: readonly FigureSum[], batch: number, isHeld: (figure: number) => boolean): readonly boolean[] {
    const waiting = this.#figures.map((figure, number) => this.#waiting(figure, number, batch));
    const start = primarySuppression(waiting);
    waiting.forEach((figure, number) => {
      if (start[number] === null && (isHeld(number) || isUnanimous([figure]))) start[number] = 'comp';
    });
    this.#learnAtLeast(sums, batch);
    const { mark } = this.#known;
    // The last look at what is exposed changes nothing any more, so that what it took for known is what everybody knows.
    const reasons = closeSuppression(waiting, sums, start, isProtected => {
      this.#known.returnTo(mark);
      this.#learnShown(batch, isProtected);
      return this.#exposedUnknowns().map(unknown => unknown % this.#figures.length);
    });
    waiting.forEach(({ asked }, number) => {
      if (reasons[number] === null && asked > 0) this.#shown[number] = batch + 1;
    });
    return reasons.map(reason => reason === 'min' || reason === 'comp');
  }

  /** What everybody knows once the batch is out, whatever waits. */
  #learnAtLeast(sums: readonly FigureSum[], batch: number): void {
    this.#rank(sums, batch);
    this.#figures.forEach((_, figure) => {
      const unknown = this.#unknown(figure, batch);
      // Whoever knows a company knows who was away: no answers are no secret, and protect nobody.
      if (this.#answersOf(unknown).answers === 0) this.#known.add({ unknowns: [unknown] });
    });
    for (const { total, parts, isDifference } of sums) {
      const coefficients = parts.map((_, index) => (isDifference && index === 0 ? 1 : -1));
      const unknowns = [total, ...parts].map(figure => this.#unknown(figure, batch));
      this.#known.add({ unknowns, coefficients: [1, ...coefficients] });
    }
  }

  #rank(sums: readonly FigureSum[], batch: number): void {
    this.#figures.forEach((_, figure) => {
      const unknown = this.#unknown(figure, batch);
      const { answers, unison, minimum } = this.#answersOf(unknown);
      this.#ranks[unknown] =
        answers === 0 ? composed : mustStayUnknown(answers, unison, minimum) ? dangerous : harmless;
    });
    for (const sum of sums) {
      if (sum.isDifference || sum.isCombination) continue;
      for (const part of sum.parts) this.#questions.join(part, sum.total);
      if (this.#isMadeOfParts(sum, batch)) this.#ranks[this.#unknown(sum.total, batch)] = composed;
    }
  }

  /** Whether what would be dangerous about the total is so about its parts. */
  #isMadeOfParts({ total, parts }: FigureSum, batch: number): boolean {
    const all = this.#answersOf(this.#unknown(total, batch));
    let [answers, minimum] = [0, Infinity];
    let unison: Unison = 0;
    for (const part of parts) {
      const own = this.#answersOf(this.#unknown(part, batch));
      answers += own.answers;
      unison = joined(unison, own.unison);
      if (own.answers > 0) minimum = Math.min(minimum, own.minimum);
    }
    return answers === all.answers && unison === all.unison && minimum >= all.minimum;
  }

  #learnShown(batch: number, isProtected: (figure: number) => boolean): void {
    this.#figures.forEach((_, figure) => {
      if (isProtected(figure)) return;
      const unknowns: number[] = [];
      for (let earlier = this.batchesOf(figure); earlier <= batch; earlier += 1)
        unknowns.push(this.#unknown(figure, earlier));
      this.#known.add({ unknowns });
    });
  }
}
