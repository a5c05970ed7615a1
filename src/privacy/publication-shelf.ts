import { closeSuppression, primarySuppression } from './disclosure.js';
import { ExposedStretches, unknownOf, type FigureNetwork, type NumberedSum } from './exposed-stretches.js';
import { isUnanimous, type CountedFigure, type FigureRelation } from './figure.js';
import { KnownSums } from './known-sums.js';
import { numberedCodes, timelineOf, timelineTogether } from './timeline.js';

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

/**
 * What was published of some figures batch by batch, and what follows from all of it together. A figure is renewed, or it
 * stands as it was and its new answers wait, together with those of figures around it from which they could be computed.
 */
export class PublicationShelf {
  readonly #figures: readonly BatchedFigure[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #network: FigureNetwork;
  readonly #known: KnownSums;
  readonly #shown = new Map<string, number>();

  /** @param secretSums keys of figures whose sum is no figure, and must stay unknown all the same while it is small */
  constructor(figures: readonly BatchedFigure[], secretSums: readonly (readonly string[])[]) {
    this.#figures = figures;
    this.#numbers = new Map(figures.map(({ key }, number) => [key, number]));
    const numberOf = numberedCodes();
    const timelines = figures.map(figure => timelineOf(figure, numberOf));
    const sums = secretSums.map(keys => {
      const parts = this.#numbersOf(keys);
      return { parts, timeline: timelineTogether(parts.flatMap(part => timelines[part] ?? [])) };
    });
    this.#network = { timelines, secretSums: sums };
    this.#known = new KnownSums(figures.length * (figures[0]?.batches.length ?? 0));
  }

  /** Batches that the figure holds as it is shown; 0 for one that never was. */
  batchesOf(key: string): number {
    return this.#shown.get(key) ?? 0;
  }

  #numbersOf(keys: readonly string[]): readonly number[] {
    return keys.flatMap(key => this.#numbers.get(key) ?? []);
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
    const numbered = sums.map(({ total, parts, isDifference = false }): NumberedSum => {
      return { total: this.#numbers.get(total) ?? 0, parts: this.#numbersOf(parts), isDifference };
    });
    this.#learnAtLeast(numbered, batch);
    const { mark } = this.#known;
    // The last look at what is exposed changes nothing any more, so that what it took for known is what everybody knows.
    const reasons = closeSuppression(waiting, sums, start, isProtected => {
      this.#known.returnTo(mark);
      this.#learnShown(batch, isProtected);
      const exposed = new ExposedStretches(this.#network, numbered, this.#known, batch + 1).find();
      return exposed.flatMap(number => this.#figures[number]?.key ?? []);
    });
    const waits = new Set([...reasons].filter(([, reason]) => reason !== 'none').map(([key]) => key));
    for (const { key, asked } of waiting) if (!waits.has(key) && asked > 0) this.#shown.set(key, batch + 1);
    return waits;
  }

  /** What everybody knows once the batch is out, whatever waits. */
  #learnAtLeast(sums: readonly NumberedSum[], batch: number): void {
    const unknown = (figure: number): number => unknownOf(figure, batch, this.#figures.length);
    this.#network.timelines.forEach(({ answers }, figure) => {
      // Whoever knows a company knows who was away: no answers are no secret, and protect nobody.
      if (answers[batch] === 0) this.#known.add({ unknowns: [unknown(figure)] });
    });
    for (const { total, parts, isDifference } of sums) {
      const coefficients = parts.map((_, index) => (isDifference && index === 0 ? 1 : -1));
      this.#known.add({ unknowns: [total, ...parts].map(unknown), coefficients: [1, ...coefficients] });
    }
  }

  #learnShown(batch: number, isProtected: (key: string) => boolean): void {
    this.#figures.forEach(({ key }, figure) => {
      if (isProtected(key)) return;
      const unknowns: number[] = [];
      for (let earlier = this.batchesOf(key); earlier <= batch; earlier += 1) {
        unknowns.push(unknownOf(figure, earlier, this.#figures.length));
      }
      this.#known.add({ unknowns });
    });
  }
}
