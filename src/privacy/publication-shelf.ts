import { closeSuppression, primarySuppression } from './disclosure.js';
import { Clusters } from './clusters.js';
import { exposedUnknowns, type UnknownAnswers } from './exposed-sums.js';
import { isUnanimous, type CountedFigure, type FigureRelation } from './figure.js';
import { KnownSums } from './known-sums.js';
import { joined, mustStayUnknown, numberedCodes, severalCodes, type Unison } from './unison.js';

/** What one batch adds to a figure. */
export interface BatchCount {
  /** Responses with an answer. */
  readonly answers: number;
  /** Responses that were asked, answered or not. */
  readonly asked: number;
  /** As in `CountedFigure`. */
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

/** The figure over the batches `from` to `to`, both included. */
export const countBetween = (figure: BatchedFigure, from: number, to: number): CountedFigure => {
  const { key, minimum, isPublished = true } = figure;
  let [answers, asked] = [0, 0];
  let categories: Set<string | number> | undefined;
  for (let batch = from; batch <= to; batch += 1) {
    const count = figure.batches[batch];
    if (count === undefined) continue;
    answers += count.answers;
    asked += count.asked;
    if (count.categories === undefined) continue;
    categories ??= new Set();
    for (const category of count.categories) categories.add(category);
  }
  const counted = { key, minimum, isPublished, answers, asked };
  return categories === undefined ? counted : { ...counted, categories };
};

/** How an unknown is found out: from its parts · like all others · it must not be. */
const [composed, harmless, dangerous] = [0, 1, 2] as const;

/** What one batch adds to one figure. */
type CountedAnswers = Omit<UnknownAnswers, 'question'>;

const nobody: CountedAnswers = { answers: 0, unison: 0, minimum: 0 };

/** A relation between figures by their numbers. */
interface NumberedSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly isDifference: boolean;
  readonly isCombination: boolean;
}

/**
 * What was published of some figures batch by batch, and what follows from all of it together. A figure is renewed, or it
 * stands as it was and its new answers wait, together with those of figures around it from which they could be computed.
 * An unknown is what one batch adds to one figure.
 */
export class PublicationShelf {
  readonly #figures: readonly BatchedFigure[];
  readonly #numbers: ReadonlyMap<string, number>;
  /** What is asked of an unknown, by its number. */
  readonly #answers: readonly CountedAnswers[];
  /** Figures that add up to each other count the same answers. */
  readonly #questions = new Clusters<number>();
  readonly #ranks: Uint8Array;
  readonly #known: KnownSums;
  readonly #shown = new Map<string, number>();

  /** @param minimumOf answers below which a sum must stay unknown; 0 where their number is watched elsewhere */
  constructor(figures: readonly BatchedFigure[], minimumOf: (figure: BatchedFigure) => number) {
    this.#figures = figures;
    this.#numbers = new Map(figures.map(({ key }, number) => [key, number]));
    const numberOf = numberedCodes();
    const unisonOf = ({ answers, categories }: BatchCount): Unison =>
      categories === undefined
        ? answers === 0
          ? 0
          : severalCodes
        : [...categories].reduce((all: Unison, code) => joined(all, numberOf(code)), 0);
    const batches = figures[0]?.batches.map((_, batch) => batch) ?? [];
    this.#answers = batches.flatMap(batch =>
      figures.map(figure => {
        const count = figure.batches[batch] ?? { answers: 0, asked: 0 };
        return { answers: count.answers, unison: unisonOf(count), minimum: minimumOf(figure) };
      }),
    );
    this.#ranks = new Uint8Array(this.#answers.length);
    this.#known = new KnownSums(this.#ranks);
  }

  /** Batches that the figure holds as it is shown; 0 for one that never was. */
  batchesOf(key: string): number {
    return this.#shown.get(key) ?? 0;
  }

  #unknown(figure: number, batch: number): number {
    return batch * this.#figures.length + figure;
  }

  #answersOf(unknown: number): CountedAnswers {
    return this.#answers[unknown] ?? nobody;
  }

  #exposedUnknowns(): readonly number[] {
    return exposedUnknowns(this.#known.ofRank(dangerous), unknown => ({
      ...this.#answersOf(unknown),
      question: this.#questions.leaderOf(unknown % this.#figures.length),
    }));
  }

  /**
   * Renews whatever may be renewed with the batch, each batch once and in turn.
   * @param sums relations that hold as sums
   * @param held keys of figures that have to wait for other reasons than their answers
   * @returns the keys of all figures that wait
   */
  renew(sums: readonly FigureRelation[], batch: number, held: ReadonlySet<string>): ReadonlySet<string> {
    const waiting = this.#figures.map(figure => countBetween(figure, this.batchesOf(figure.key), batch));
    const start = primarySuppression(waiting);
    for (const figure of waiting) {
      if (!start.has(figure.key) && (held.has(figure.key) || isUnanimous([figure]))) start.set(figure.key, 'comp');
    }
    this.#learnAtLeast(sums, batch);
    const { mark } = this.#known;
    // The last look at what is exposed changes nothing any more, so that what it took for known is what everybody knows.
    const reasons = closeSuppression(waiting, sums, start, isProtected => {
      this.#known.returnTo(mark);
      this.#learnShown(batch, isProtected);
      return this.#exposedUnknowns().flatMap(unknown => this.#figures[unknown % this.#figures.length]?.key ?? []);
    });
    const waits = new Set([...reasons].filter(([, reason]) => reason !== 'none').map(([key]) => key));
    for (const { key, asked } of waiting) if (!waits.has(key) && asked > 0) this.#shown.set(key, batch + 1);
    return waits;
  }

  /** What everybody knows once the batch is out, whatever waits. */
  #learnAtLeast(sums: readonly FigureRelation[], batch: number): void {
    const numbered = sums.map(({ total, parts, isDifference = false, isCombination = false }): NumberedSum => {
      const numbers = [total, ...parts].flatMap(key => this.#numbers.get(key) ?? []);
      return { total: numbers[0] ?? 0, parts: numbers.slice(1), isDifference, isCombination };
    });
    this.#rank(numbered, batch);
    this.#figures.forEach((_, figure) => {
      const unknown = this.#unknown(figure, batch);
      // Whoever knows a company knows who was away: no answers are no secret, and protect nobody.
      if (this.#answersOf(unknown).answers === 0) this.#known.add({ unknowns: [unknown] });
    });
    for (const { total, parts, isDifference } of numbered) {
      const coefficients = parts.map((_, index) => (isDifference && index === 0 ? 1 : -1));
      const unknowns = [total, ...parts].map(figure => this.#unknown(figure, batch));
      this.#known.add({ unknowns, coefficients: [1, ...coefficients] });
    }
  }

  #rank(sums: readonly NumberedSum[], batch: number): void {
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
  #isMadeOfParts({ total, parts }: NumberedSum, batch: number): boolean {
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

  #learnShown(batch: number, isProtected: (key: string) => boolean): void {
    this.#figures.forEach(({ key }, figure) => {
      if (isProtected(key)) return;
      const unknowns: number[] = [];
      for (let earlier = this.batchesOf(key); earlier <= batch; earlier += 1)
        unknowns.push(this.#unknown(figure, earlier));
      this.#known.add({ unknowns });
    });
  }
}
